import { DomainError } from './domain-error.js';

/** The disk has no room for what was asked. Nothing was recorded; reading goes on. */
export class StorageFull extends DomainError {
  readonly code = 'storage-full' as const;
  constructor() {
    super(
      'The disk of the office is full, so nothing was recorded. Tell the operator, and repeat the request later.',
    );
  }
}
