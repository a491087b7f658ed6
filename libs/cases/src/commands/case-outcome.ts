import type { Outcome } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import type { CaseEvent } from '../domain/case.events.js';
import type { Case } from '../domain/case.state.js';

/** What every command to a case is answered with. */
export type CaseOutcome = Outcome<Case, CaseEvent>;

type Context = CommandContext | undefined;

/** For a further order on another stream: the revision that the caller has seen is that of the case. */
export const unconditional = (context: Context): Context => {
  if (!context) return undefined;
  const { expectedRevision: _, ...rest } = context;
  return rest;
};

/** For one of several orders on a stream: each has an id of its own, so that a repetition meets what was done. */
export const derived = (context: Context, part: string): Context =>
  context && unconditional({ ...context, commandId: `${context.commandId}.${part}` });
