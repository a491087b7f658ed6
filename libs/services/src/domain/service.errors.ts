import { DomainError } from '@chancery/kernel';
import type { DefinitionFault } from './service.terms.js';

/** No service of this id was ever opened, or not for the caller. */
export class ServiceNotFound extends DomainError {
  readonly code = 'service-not-found' as const;
  constructor(serviceId: string) {
    super(`There is no service ${serviceId}.`, { serviceId });
  }
}

/** The service has no version of this number. */
export class ServiceVersionNotFound extends DomainError {
  readonly code = 'service-version-not-found' as const;
  constructor(serviceId: string, version: number, lastVersion: number) {
    super(`The service ${serviceId} has no version ${version}. Its last is ${lastVersion}.`, {
      ...{ serviceId, version, lastVersion },
    });
  }
}

/** The order is not among those that the officer's roles in this authority allow. */
export class ServiceOrderNotPermitted extends DomainError {
  readonly code = 'service-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the authority.`, {
      order,
      allowedRoles,
    });
  }
}

/** The id of a service is `<authorityId>.<code>`. */
export class MalformedServiceId extends DomainError {
  readonly code = 'malformed-service-id' as const;
  constructor(serviceId: string) {
    super(
      `"${serviceId}" is no id of a service. Give the authority, a dot, and a code of lower-case letters, digits and dashes, such as riverside.tree-felling.`,
      { serviceId },
    );
  }
}

/** A service of this id is open already, with other names. */
export class ServiceAlreadyOpen extends DomainError {
  readonly code = 'service-already-open' as const;
  constructor(serviceId: string) {
    super(`The service ${serviceId} is open already, with other names. Publish a version of it.`, {
      serviceId,
    });
  }
}

/** A service that was retired does not come back. */
export class ServiceWasRetired extends DomainError {
  readonly code = 'service-was-retired' as const;
  constructor(serviceId: string) {
    super(`The service ${serviceId} was retired. Open one under another code.`, { serviceId });
  }
}

/** Everything that is wrong with the shape of a definition, at once. */
export class DefinitionInvalid extends DomainError {
  readonly code = 'definition-invalid' as const;
  constructor(serviceId: string, faults: readonly DefinitionFault[]) {
    const all = faults.slice(0, 10).map(({ path, message }) => `${path} ${message}`);
    super(`The definition cannot be published. ${all.join(' ')}`, { serviceId, faults });
  }
}

/** The definition names units or kinds that the authority does not have. */
export class UnknownReference extends DomainError {
  readonly code = 'unknown-reference' as const;
  constructor(serviceId: string, faults: readonly DefinitionFault[]) {
    const all = faults.map(({ path, message }) => `${path} ${message}`);
    super(`The definition names what the authority does not have. ${all.join(' ')}`, {
      serviceId,
      faults,
    });
  }
}

/** The last version says the same. */
export class DefinitionUnchanged extends DomainError {
  readonly code = 'definition-unchanged' as const;
  constructor(serviceId: string, version: number) {
    super(`Version ${version} of ${serviceId} says the same. Change the definition first.`, {
      serviceId,
      version,
    });
  }
}

/** Some valid answers would go to no unit. */
export class RouteWithoutDefault extends DomainError {
  readonly code = 'route-without-default' as const;
  constructor(serviceId: string) {
    super(
      'The last row of the route has a condition. Add a row without `when`, for all other answers.',
      { serviceId },
    );
  }
}

/** A language lacks words that the definition needs. */
export class WordsMissing extends DomainError {
  readonly code = 'words-missing' as const;
  constructor(serviceId: string, missing: readonly { locale: string; key: string }[]) {
    const all = missing.slice(0, 20).map(({ locale, key }) => `${locale} "${key}"`);
    super(`Words are missing: ${all.join(', ')}. Add them under form.words.`, {
      serviceId,
      missing,
    });
  }
}

/** The subject stands in clear in registers and lists, so it is made of choices, numbers and dates alone. */
export class SubjectWouldShowPersonalData extends DomainError {
  readonly code = 'subject-would-show-personal-data' as const;
  constructor(serviceId: string, pointers: readonly string[]) {
    super(
      `The subject names ${pointers.join(', ')}, which may hold personal data. Name choices, numbers or dates that are not personal.`,
      { serviceId, pointers },
    );
  }
}
