import { DomainError } from '@chancery/kernel';

export class AttachmentNotFound extends DomainError {
  readonly code = 'attachment-not-found' as const;
  constructor(documentId: string, attachmentId: string) {
    super('The document has no such current attachment.', { documentId, attachmentId });
  }
}

export class AttachmentAlreadyExists extends DomainError {
  readonly code = 'attachment-already-exists' as const;
  constructor(documentId: string, attachmentId: string) {
    super('The document has another attachment with this id.', { documentId, attachmentId });
  }
}

/** A scanner found malicious software in the file. */
export class FileInfected extends DomainError {
  readonly code = 'file-infected' as const;
  constructor(data: {
    readonly documentId: string;
    readonly attachmentId: string;
    readonly finding?: string;
  }) {
    super(
      'The scanner found malicious software in this file, so nobody can open it. Ask the sender for another one. A registrar can release it.',
      data,
    );
  }
}

/** Nothing was found in the file, so there is nothing to release. */
export class AttachmentNotLocked extends DomainError {
  readonly code = 'attachment-not-locked' as const;
  constructor(documentId: string, attachmentId: string) {
    super('Nothing was found in this file: everybody who reads the document can open it.', {
      documentId,
      attachmentId,
    });
  }
}
