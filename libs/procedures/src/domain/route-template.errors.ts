import { DomainError } from '@chancery/kernel';
import { told, type Fault } from './fault.js';

/** The order is not among those that the officer's roles in this authority allow. */
export class ProcedureOrderNotPermitted extends DomainError {
  readonly code = 'procedure-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the authority.`, {
      order,
      allowedRoles,
    });
  }
}

/** The id of a template is `<authorityId>.<code>`. */
export class MalformedRouteTemplateId extends DomainError {
  readonly code = 'malformed-route-template-id' as const;
  constructor(templateId: string) {
    super(
      `"${templateId}" is no id of a route template. Give the authority, a dot, and a code of lower-case letters, digits and dashes, such as riverside.outgoing-letter.`,
      { templateId },
    );
  }
}

/** No template of this id was ever published, or not for the caller. */
export class RouteTemplateNotFound extends DomainError {
  readonly code = 'route-template-not-found' as const;
  constructor(templateId: string) {
    super(`There is no route template ${templateId}.`, { templateId });
  }
}

/** The template has no version of this number, or none that is valid yet. */
export class RouteTemplateVersionNotFound extends DomainError {
  readonly code = 'route-template-version-not-found' as const;
  constructor(templateId: string, lastVersion: number, version?: number) {
    super(
      version === undefined
        ? `No version of the template ${templateId} is valid yet. Name one from 1 to ${lastVersion}.`
        : `The template ${templateId} has no version ${version}. Give one from 1 to ${lastVersion}.`,
      { templateId, lastVersion, ...(version !== undefined && { version }) },
    );
  }
}

/** A published version is never edited. */
export class RouteTemplateVersionTaken extends DomainError {
  readonly code = 'route-template-version-taken' as const;
  constructor(templateId: string, version: number, nextVersion: number) {
    super(
      `Version ${version} of ${templateId} is published, and not the same. Publish version ${nextVersion}.`,
      { templateId, version, nextVersion },
    );
  }
}

/** Versions are numbered 1, 2, 3 and so on. */
export class RouteTemplateVersionOutOfOrder extends DomainError {
  readonly code = 'route-template-version-out-of-order' as const;
  constructor(templateId: string, version: number, nextVersion: number) {
    super(`Version ${version} is not the next of ${templateId}. Publish version ${nextVersion}.`, {
      templateId,
      version,
      nextVersion,
    });
  }
}

/** A version is valid from the day of the version before it at the earliest. */
export class RouteTemplateValidTooEarly extends DomainError {
  readonly code = 'route-template-valid-too-early' as const;
  constructor(templateId: string, validFrom: string, notBefore: string) {
    super(
      `The version would be valid from ${validFrom}, before the one that it follows. Give ${notBefore} or a later day.`,
      { templateId, validFrom, notBefore },
    );
  }
}

/** Parts of the template contradict each other. `field` names the part to change. */
export class RouteTemplateNotUsable extends DomainError {
  readonly code = 'route-template-not-usable' as const;
  constructor(field: string, advice: string) {
    super(`The template is not usable: ${advice}`, { field });
  }
}

/** The template names policies that count nothing in the authority: all of them, at once. */
export class RouteTemplateMalformed extends DomainError {
  readonly code = 'route-template-malformed' as const;
  constructor(templateId: string, faults: readonly Fault[]) {
    super(`The template can not be published. ${told(faults)}`, { templateId, faults });
  }
}
