import { DomainError } from '@chancery/kernel';
import { told, type Fault } from './fault.js';

/** The id of a procedure is `<authorityId>.<code>`. */
export class MalformedProcedureId extends DomainError {
  readonly code = 'malformed-procedure-id' as const;
  constructor(procedureId: string) {
    super(
      `"${procedureId}" is no id of a procedure. Give the authority, a dot, and a code of lower-case letters, digits and dashes, such as riverside.application.`,
      { procedureId },
    );
  }
}

/** No procedure of this id was ever published, or not for the caller. */
export class ProcedureNotFound extends DomainError {
  readonly code = 'procedure-not-found' as const;
  constructor(procedureId: string) {
    super(`There is no procedure ${procedureId}.`, { procedureId });
  }
}

/** The procedure has no version of this number. */
export class ProcedureVersionNotFound extends DomainError {
  readonly code = 'procedure-version-not-found' as const;
  constructor(procedureId: string, version: number, lastVersion: number) {
    super(
      `The procedure ${procedureId} has no version ${version}. Give one from 1 to ${lastVersion}.`,
      { procedureId, version, lastVersion },
    );
  }
}

/** A published version is never edited. */
export class ProcedureVersionTaken extends DomainError {
  readonly code = 'procedure-version-taken' as const;
  constructor(procedureId: string, version: number, nextVersion: number) {
    super(
      `Version ${version} of ${procedureId} is published, and not the same. Publish version ${nextVersion}.`,
      { procedureId, version, nextVersion },
    );
  }
}

/** Versions are numbered 1, 2, 3 and so on. */
export class ProcedureVersionOutOfOrder extends DomainError {
  readonly code = 'procedure-version-out-of-order' as const;
  constructor(procedureId: string, version: number, nextVersion: number) {
    super(`Version ${version} is not the next of ${procedureId}. Publish version ${nextVersion}.`, {
      ...{ procedureId, version, nextVersion },
    });
  }
}

/** A version is valid from the day of the version before it at the earliest. */
export class ProcedureValidTooEarly extends DomainError {
  readonly code = 'procedure-valid-too-early' as const;
  constructor(procedureId: string, validFrom: string, notBefore: string) {
    super(
      `The version would be valid from ${validFrom}, before the one that it follows. Give ${notBefore} or a later day.`,
      { procedureId, validFrom, notBefore },
    );
  }
}

/** A procedure that was retired gets no new version. */
export class ProcedureWasRetired extends DomainError {
  readonly code = 'procedure-was-retired' as const;
  constructor(procedureId: string, retiredAt: string) {
    super(
      `The procedure ${procedureId} was retired at ${retiredAt}. Publish one under another id.`,
      {
        ...{ procedureId, retiredAt },
      },
    );
  }
}

/** Everything that is wrong with a procedure, at once. */
export class ProcedureMalformed extends DomainError {
  readonly code = 'procedure-malformed' as const;
  constructor(procedureId: string, faults: readonly Fault[]) {
    super(`The procedure can not be published. ${told(faults)}`, { procedureId, faults });
  }
}
