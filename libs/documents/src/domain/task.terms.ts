import type { AccessLevel } from '@chancery/kernel';
import type { PlainDate } from '@chancery/deadlines/rules';
import type { Place, Priority } from './document.terms.js';

/** When a task may be reported: as the lead sees fit, with all contributions, or with so many of them. */
export const joinRules = ['lead', 'all', 'at-least'] as const;
export type JoinRule = (typeof joinRules)[number];

/** Who is to work on a task: a unit, or an officer in it. The first one named for a task leads it. */
export interface Executor {
  readonly executorId: string;
  readonly place: Place;
}

/** An executor with the officer who has taken on what was asked of the unit. */
export interface WorkingExecutor extends Executor {
  readonly officerId?: string;
}

/** One instruction. `atLeast` says how many contributions of co-executors the rule `at-least` asks for. */
export interface TaskOrder {
  readonly taskId: string;
  readonly what: string;
  readonly executors: readonly Executor[];
  readonly join: JoinRule;
  readonly atLeast?: number;
  readonly dueDate?: PlainDate;
  readonly isOnControl: boolean;
  /** Who keeps an eye on it; the author's unit, if left out. */
  readonly controlPlace?: Place;
  /** The document itself goes to the lead, who accepts or refuses it. */
  readonly movesCustody: boolean;
}

/** A task as it is recorded: `dueAt` is the first instant that is too late. */
export interface OrderedTask extends TaskOrder {
  readonly dueAt?: string;
}

/** Looked up: the end of each day that a command names, by the clocks of the authority. */
export interface LooksUpDayEnds {
  readonly dayEnds?: Readonly<Record<PlainDate, string>>;
}

/** What an event that opens work says of the document, so that it can be understood alone. */
export interface OpensWork {
  readonly authorityId: string;
  readonly accessLevel: AccessLevel;
  /** When the document was received or drafted. */
  readonly openedAt: string;
  /** Left out while it is ordinary. */
  readonly priority?: Priority;
  /** When the nearest statutory term of the document ends. */
  readonly nearestDue?: string;
}

/** What an event says of the task that it opens work on. */
export interface OfTask {
  readonly taskId: string;
  readonly what: string;
  readonly dueAt?: string;
}

/** Why work ended that nobody had done. */
export type TaskEnding =
  'cancelled' | 'parent-cancelled' | 'withdrawn' | 'executor-gone' | 'forwarded' | 'not-registered';
