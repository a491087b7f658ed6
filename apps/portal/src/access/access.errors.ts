import { DomainError } from '@chancery/kernel';

/** The code does not open the matter, or there is none of this reference: nobody is told which. */
export class AccessCodeWrong extends DomainError {
  readonly code = 'access-code-wrong' as const;
  constructor() {
    super('The reference and the code do not fit together. Check both, and try again.');
  }
}
