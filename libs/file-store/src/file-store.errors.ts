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

/** There is no room for the file on the disk. Nothing was kept. */
export class FileStoreFull extends DomainError {
  readonly code = 'file-store-full' as const;
  constructor() {
    super('There is no room for the file. Tell the operator, and send it again later.');
  }
}

/** This caller uploaded no file with this hash, and reads no document that bears one. */
export class FileUnknown extends DomainError {
  readonly code = 'file-unknown' as const;
  constructor(data: { sha256: string }) {
    super('You uploaded no file with this hash, or it was removed. Upload it again.', data);
  }
}

/** An officer has uploaded as much as they may without attaching it. Nothing was kept of this file. */
export class UploadQuotaReached extends DomainError {
  readonly code = 'upload-quota-reached' as const;
  constructor(quota: { readonly files: number; readonly bytes: number }) {
    super(
      `You may have ${quota.files} files and ${quota.bytes} bytes uploaded that no document bears. Attach some first. What is not attached is removed after a week.`,
      { ...quota },
    );
  }
}

/** A file that a document has is missing in the file store, or not of its size: a backup has it, or nobody. */
export class FileLost extends DomainError {
  readonly code = 'file-lost' as const;
  constructor(data: { sha256: string }) {
    super(
      'The bytes of this file are not in the file store. The document and its history are whole. ' +
        'An operator has to put the file back from a backup.',
      data,
    );
  }
}

/** The party that sent the file was erased, and its files with it. */
export class FileErased extends DomainError {
  readonly code = 'file-erased' as const;
  constructor() {
    super(
      'The person who sent this file was erased, and the file with them. Nobody can read it any more.',
    );
  }
}
