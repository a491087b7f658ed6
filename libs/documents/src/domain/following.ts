import { NotLookedUp, type Decisions, type Evolutions } from '@chancery/kernel';
import type { ClockStarted, ClockStopped } from './clock.events.js';
import { clockBegun } from './clock.counting.js';
import { clockEvolutions } from './clocks.js';
import type { Present } from './document.state.js';
import type { AdoptProcedure, ProcedureCommand } from './procedure.commands.js';
import type { ProcedureAssigned, ProcedureEvent } from './procedure.events.js';
import { picked } from './picked.js';
import { askedLater, type Following, type ProcedureToFollow } from './procedure.terms.js';
import { clockStopped } from './rungs.js';

type Followed = ProcedureEvent | ClockStarted | ClockStopped;

/** A document follows at most one procedure, in the version that was in force when it came. */
export const followingDecisions: Decisions<Present, ProcedureCommand, Followed> = {
  AdoptProcedure: (document, command) => adopted(document, command),
};

/** The procedure for a document that comes, with the terms that start with its receipt. */
export const procedureAssigned = (
  document: Present,
  procedure: ProcedureToFollow | undefined,
  at: string,
): readonly (ProcedureAssigned | ClockStarted)[] => {
  if (!procedure) return [];
  const { documentId } = document;
  const data = { documentId, ...followingOf(procedure), at };
  return [{ type: 'ProcedureAssigned', data }, ...clocksStarted(document, procedure, at)];
};

/** The procedure for another kind, in place of the one before. Its terms run from the same receipt. */
export const procedureReplaced = (
  document: Present,
  procedure: ProcedureToFollow | undefined,
  at: string,
): readonly Followed[] => [
  ...clocksReplaced(document, at),
  ...procedureAssigned(document, procedure, at),
];

const adopted = (document: Present, { data }: AdoptProcedure): readonly Followed[] => {
  const { documentId, procedure, reason, at } = data;
  if (!procedure) throw new NotLookedUp('The procedure');
  const { following } = document;
  const isSame =
    following?.procedureId === procedure.procedureId && following.version === procedure.version;
  if (isSame) return [];
  const before = following && {
    procedureId: following.procedureId,
    version: following.version,
  };
  const told = { documentId, ...followingOf(procedure), ...(before && { before }), reason, at };
  return [
    { type: 'ProcedureAdopted', data: told },
    ...clocksReplaced(document, at),
    ...clocksStarted(document, procedure, at),
  ];
};

const followingOf = (procedure: Following): Following =>
  picked(procedure, ['procedureId', 'version', ...askedLater]);

const clocksStarted = (
  document: Present,
  { procedureId, clocks }: ProcedureToFollow,
  at: string,
): readonly ClockStarted[] => {
  const { documentId, receivedAt: startedAt } = document;
  const begin = (
    { present, started }: { present: Present; started: readonly ClockStarted[] },
    { clockId, role, policyId, stopOn, counting }: ProcedureToFollow['clocks'][number],
  ): { present: Present; started: readonly ClockStarted[] } => {
    const clock = { documentId, clockId, startedAt, role, policyId, procedureId, stopOn, at };
    const event = clockBegun(present, clock, counting);
    return {
      present: clockEvolutions.ClockStarted(present, event.data),
      started: [...started, event],
    };
  };
  return clocks.reduce(begin, { present: document, started: [] }).started;
};

/** What the procedure before started ends. What somebody started runs on. */
const clocksReplaced = (document: Present, at: string): readonly ClockStopped[] =>
  document.clocks
    .filter(({ procedureId, stopped }) => procedureId !== undefined && !stopped)
    .map((clock) => clockStopped(document, clock, 'replaced', at));

const followed = (document: Present, data: Following): Present => ({
  ...document,
  following: followingOf(data),
});

export const followingEvolutions: Evolutions<Present, ProcedureEvent> = {
  ProcedureAssigned: followed,
  ProcedureAdopted: followed,
};
