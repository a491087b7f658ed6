import { DomainError } from '@chancery/kernel';

/** Why a list is not given. */

export class InstantInFuture extends DomainError {
  readonly code = 'instant-in-future' as const;
  constructor(asOf: string) {
    super('How things will stand then is not known yet.', { asOf });
  }
}

export class SearchTooBroad extends DomainError {
  readonly code = 'search-too-broad' as const;
  constructor() {
    super('So much would have to be looked through. Name rarer words, a unit, a kind or a sender.');
  }
}
