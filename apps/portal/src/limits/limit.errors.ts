import { DomainError } from '@chancery/kernel';

/** There were more requests or tries than is allowed for a while. */
export class TooManyRequests extends DomainError {
  readonly code = 'too-many-requests' as const;
  constructor(retryAfterSeconds: number) {
    super(`There were too many requests. Try again in ${retryAfterSeconds} s.`, {
      retryAfterSeconds,
    });
  }
}
