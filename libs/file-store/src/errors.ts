import { DomainError } from '@chancery/kernel';

/** More bytes came than a file may have. Nothing was kept. */
export class FileTooLarge extends DomainError {
  readonly code = 'file-too-large' as const;
  constructor(data: { limit: number }) {
    super(`A file may have ${data.limit} bytes at most.`, data);
  }
}

/** A file without a single byte is no attachment. */
export class FileEmpty extends DomainError {
  readonly code = 'file-empty' as const;
  constructor() {
    super('The file is empty.');
  }
}

/** No file with this hash is kept here. */
export class FileUnknown extends DomainError {
  readonly code = 'file-unknown' as const;
  constructor(data: { sha256: string }) {
    super('No file with this hash was uploaded.', data);
  }
}

/** Every error of this library, for the table that gives each its HTTP status. */
export const fileStoreErrors = [FileTooLarge, FileEmpty, FileUnknown] as const;
