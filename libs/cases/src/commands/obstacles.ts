import { Injectable } from '@nestjs/common';
import { obstaclesToClosing, type Document } from '@chancery/documents/rules';
import { EventStore } from '@chancery/event-store';
import { ReadStore } from '@chancery/read-store';
import { openEntries, type PresentCase } from '../domain/case.state.js';
import type { CaseObstacle } from '../domain/case.terms.js';
import { OpenParts } from '../read-models/case-file/open-parts.query.js';
import { Filing } from './filing.js';

export interface Examined {
  readonly obstacles: readonly CaseObstacle[];
  /** The entries under which a document was found and looked at. */
  readonly examined: readonly number[];
  readonly documents: readonly Document[];
}

/** What the documents and the parts of a case have against its closing: from the log, and rows that have caught up. */
@Injectable()
export class Obstacles {
  constructor(
    private readonly filing: Filing,
    private readonly parts: OpenParts,
    private readonly log: EventStore,
    private readonly rows: ReadStore,
  ) {}

  async of(present: PresentCase): Promise<Examined> {
    const { caseId } = present;
    const looked = await Promise.all(
      openEntries(present).map(async ({ entry, documentId }) => {
        const document = await this.filing.documentOf(documentId);
        const filing = document.situation === 'absent' ? undefined : document.filing;
        const isHere = filing?.caseId === caseId && filing.entry === entry;
        return { entry, documentId, document, isHere };
      }),
    );
    const found = looked.filter(({ isHere }) => isHere);
    const obstacles = found.flatMap(({ document, documentId }) =>
      obstaclesToClosing(document).map((code) => ({ code, documentId })),
    );
    const parts = await this.openParts(caseId);
    return {
      obstacles: [...obstacles, ...parts],
      examined: found.map(({ entry }) => entry),
      documents: found.map(({ document }) => document),
    };
  }

  private async openParts(caseId: string): Promise<readonly CaseObstacle[]> {
    const head = await this.log.head();
    if (head !== undefined) await this.rows.waitFor('documents', head.position);
    const [parts, merging] = [await this.parts.of(caseId), await this.parts.mergingInto(caseId)];
    return [
      ...parts.map((id) => ({ code: 'sub-case-open', caseId: id })),
      ...merging.map((id) => ({ code: 'merge-running', caseId: id })),
    ];
  }
}
