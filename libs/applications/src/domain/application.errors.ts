import { DomainError } from '@chancery/kernel';

/** No application of this id was ever registered, or not for the caller. */
export class ApplicationNotFound extends DomainError {
  readonly code = 'application-not-found' as const;
  constructor(applicationId: string) {
    super(`There is no application ${applicationId}.`, { applicationId });
  }
}

/** The order is not among those that the officer's roles in this authority allow. */
export class ApplicationOrderNotPermitted extends DomainError {
  readonly code = 'application-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the authority.`, {
      order,
      allowedRoles,
    });
  }
}

/** An application of this id is registered already, with another name, or no longer in use. */
export class ApplicationAlreadyRegistered extends DomainError {
  readonly code = 'application-already-registered' as const;
  constructor(applicationId: string) {
    super(`The application ${applicationId} is registered already, with another name.`, {
      applicationId,
    });
  }
}

/** The application is no longer in use. */
export class ApplicationNotActive extends DomainError {
  readonly code = 'application-not-active' as const;
  constructor(applicationId: string) {
    super(`The application ${applicationId} is no longer in use. Register another one.`, {
      applicationId,
    });
  }
}
