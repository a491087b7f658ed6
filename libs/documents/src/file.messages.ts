import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { ScannedFile } from './domain/document.terms.js';
import type { Screening } from './domain/screening.terms.js';
import type { AttachmentRow } from './read-models/attachment/attachment.row.js';

export type ReadableFile = Pick<AttachmentRow, 'sha256' | 'size' | 'mediaType' | 'sealedFor'>;

/** A file with this hash that a document bears, or bore, which the principal may read; undefined if there is none. */
export class FindReadableFile extends Query<ReadableFile | undefined> {
  constructor(
    readonly sha256: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** What the scanner for malicious software says of a file; undefined where there is none. The reactor answers. */
export class ScanFile extends Query<Screening | undefined> {
  constructor(readonly file: ScannedFile) {
    super();
  }
}

/** Whether a document bears, or bore, a file: from the log itself. */
export class BearsFile extends Query<boolean> {
  constructor(
    readonly documentId: string,
    readonly sha256: string,
  ) {
    super();
  }
}
