import { DomainError } from '@chancery/kernel';

/** No sample thing of this id was ever opened, or not for the caller. */
export class SampleThingNotFound extends DomainError {
  readonly code = 'sample-thing-not-found' as const;
  constructor(sampleThingId: string) {
    super(`There is no sample thing ${sampleThingId}.`, { sampleThingId });
  }
}

/** The order is not among those that the officer's roles in this authority allow. */
export class SampleThingOrderNotPermitted extends DomainError {
  readonly code = 'sample-thing-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the authority.`, {
      order,
      allowedRoles,
    });
  }
}

/** A sample thing of this id is open already, with another name. */
export class SampleThingAlreadyOpen extends DomainError {
  readonly code = 'sample-thing-already-open' as const;
  constructor(sampleThingId: string) {
    super(`The sample thing ${sampleThingId} is open already, with another name.`, {
      sampleThingId,
    });
  }
}
