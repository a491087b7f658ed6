import { DomainError } from '@chancery/kernel';

/** Postgres was killed, is starting, or has no connection left to give. */
export class ReadStoreUnavailable extends DomainError {
  readonly code = 'read-store-unavailable' as const;
  override readonly isPassing = true;
  constructor(override readonly cause: Error) {
    super('The read models cannot be reached at present. Repeat the request with the same key.');
  }
}

/** After an upgrade, rows of before answer until theirs are rebuilt; what is asked for is not yet among them. */
export class ReadModelBeingBuilt extends DomainError {
  readonly code = 'read-model-being-built' as const;
  override readonly isPassing = true;
  constructor() {
    super('What is asked for is still being put together from the record. Ask again later.');
  }
}
