import { DomainError } from '@chancery/kernel';

/** Neither the order nor the procedure of the document says into which register it goes. */
export class RegisterNotNamed extends DomainError {
  readonly code = 'register-not-named' as const;
  constructor(documentId: string) {
    super('No procedure says into which register the document goes. Name one as registerId.', {
      documentId,
    });
  }
}
