import { DomainError } from '@chancery/kernel';

/** A document lies in one case at most; `caseId` says in which. */
export class AlreadyFiled extends DomainError {
  readonly code = 'already-filed' as const;
  constructor(documentId: string, filing: { readonly caseId: string; readonly entry: number }) {
    super(
      `The document is entry ${filing.entry} of another case. Move it from there, or take it out first.`,
      { documentId, caseId: filing.caseId, entry: filing.entry },
    );
  }
}

/** The document lies in another case, or in none. */
export class NotFiledHere extends DomainError {
  readonly code = 'not-filed-here' as const;
  constructor(documentId: string, caseId: string) {
    super('The document does not lie in this case.', { documentId, caseId });
  }
}

/** To reopen a document in a closed case opens the case, which is for who may reopen that. */
export class CaseOfDocumentClosed extends DomainError {
  readonly code = 'case-of-document-closed' as const;
  constructor(documentId: string, caseId: string) {
    super('The document lies in a closed case. Ask a head of its unit to reopen it.', {
      documentId,
      caseId,
    });
  }
}
