import { DomainError } from '@chancery/kernel';
import type { Dates } from './dates.js';
import type { Unit } from './policy.js';

/** The dates that still hold after a refusal. */
const standing = ({ rawDate, dueDate, dueAt }: Dates): Readonly<Record<string, unknown>> => ({
  rawDate,
  dueDate,
  dueAt,
});

/** The policy does not name this ground for a suspension. */
export class SuspensionGroundNotKnown extends DomainError {
  readonly code = 'suspension-ground-not-known' as const;
  constructor(ground: string, allowedGrounds: readonly string[]) {
    super(
      `The policy does not name "${ground}" as a ground for a suspension. ${choice(allowedGrounds)}`,
      { ground, allowedGrounds },
    );
  }
}

/** The policy does not name this ground for an extension. */
export class ExtensionGroundNotKnown extends DomainError {
  readonly code = 'extension-ground-not-known' as const;
  constructor(ground: string, allowedGrounds: readonly string[]) {
    super(
      `The policy does not name "${ground}" as a ground for an extension. ${choice(allowedGrounds)}`,
      { ground, allowedGrounds },
    );
  }
}

const choice = (grounds: readonly string[]): string =>
  grounds.length > 0 ? `Give one of: ${grounds.join(', ')}.` : 'It names none.';

/** The clock is suspended on this ground already. */
export class ClockAlreadySuspended extends DomainError {
  readonly code = 'clock-already-suspended' as const;
  constructor(ground: string, since: string) {
    super(
      `The clock has been suspended on the ground "${ground}" since ${since}. Resume it first.`,
      {
        ground,
        since,
      },
    );
  }
}

/** The clock is suspended, so that it has no due date to extend. */
export class ClockNotRunning extends DomainError {
  readonly code = 'clock-not-running' as const;
  constructor(grounds: readonly string[]) {
    super(`The clock is suspended (${grounds.join(', ')}). Resume it first.`, { grounds });
  }
}

/** No suspension is open, or none on this ground. */
export class ClockNotSuspended extends DomainError {
  readonly code = 'clock-not-suspended' as const;
  constructor(openGrounds: readonly string[], ground?: string) {
    const on = ground === undefined ? '' : ` on the ground "${ground}"`;
    super(`The clock is not suspended${on}. Nothing can be resumed.`, {
      openGrounds,
      ...(ground !== undefined && { ground }),
    });
  }
}

/** The extension would end after the latest date that the policy allows. `capDate` is that date. */
export class ExtensionOverCap extends DomainError {
  readonly code = 'extension-over-cap' as const;
  constructor(asked: string, dates: Dates) {
    super(
      `The extension would end on ${asked}. The policy allows ${dates.capDate ?? 'none'} at the latest.`,
      { asked, capDate: dates.capDate, capAt: dates.capAt, ...standing(dates) },
    );
  }
}

/** The policy has no latest date, so that nothing can be extended up to it. */
export class NoCapToReach extends DomainError {
  readonly code = 'no-cap-to-reach' as const;
  constructor(dates: Dates) {
    super('The policy states no latest date. Give an amount and a unit.', standing(dates));
  }
}

/** An extension is ordered on the due date at the latest. */
export class ExtensionTooLate extends DomainError {
  readonly code = 'extension-too-late' as const;
  constructor(at: string, dates: Dates) {
    super(
      `The term ended on ${dates.dueDate}. It could be extended before ${dates.dueAt}, not at ${at}.`,
      { at, ...standing(dates) },
    );
  }
}

/** A term in hours is extended by hours, every other one by days, weeks or months. */
export class ExtensionUnitNotUsable extends DomainError {
  readonly code = 'extension-unit-not-usable' as const;
  constructor(unit: Unit, allowedUnits: readonly Unit[]) {
    super(
      `A term of this policy is not extended by "${unit}". Give one of: ${allowedUnits.join(', ')}.`,
      {
        unit,
        allowedUnits,
      },
    );
  }
}

/** What happens to a clock is told in the order in which it happened. */
export class OperationOutOfOrder extends DomainError {
  readonly code = 'operation-out-of-order' as const;
  constructor(at: string, notBefore: string) {
    super(`The operation at ${at} lies before ${notBefore}. Give operations in order of time.`, {
      at,
      notBefore,
    });
  }
}
