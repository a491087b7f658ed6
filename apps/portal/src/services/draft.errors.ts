import { DomainError } from '@chancery/kernel';

/** No draft of this id is there, or not for the visitor. */
export class DraftNotFound extends DomainError {
  readonly code = 'draft-not-found' as const;
  constructor(draftId: string) {
    super('What you filled in is no longer here. It is kept for 30 days. Begin anew.', { draftId });
  }
}

/** Another window has saved the draft meanwhile. */
export class DraftChanged extends DomainError {
  readonly code = 'draft-changed' as const;
  constructor(draftId: string) {
    super('You went on in another window. Reload this page and go on from there.', { draftId });
  }
}

/** Somebody without a login has to say who asks. */
export class NameMissing extends DomainError {
  readonly code = 'name-missing' as const;
  constructor() {
    super('Write your name, so that we know whom to answer.');
  }
}
