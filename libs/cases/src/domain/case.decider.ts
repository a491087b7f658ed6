import { decideBy, demandRight, evolveBy } from '@chancery/kernel';
import type { Decider, Decisions, Evolutions, StreamType } from '@chancery/kernel';
import type { CaseCommand, OpenCase } from './case.commands.js';
import { CaseNotFound, CaseNotOpen } from './case.errors.js';
import type { CaseEvent, CaseOpened } from './case.events.js';
import { rights } from './case.rights.js';
import type { Case, PresentCase } from './case.state.js';
import { clockDecisions } from './case-clocks.js';
import { clockEvolutions } from './case-clocks.course.js';
import { descriptionDecisions, descriptionEvolutions } from './description.js';
import { endingDecisions, endingEvolutions } from './ending.js';
import { entryDecisions, entryEvolutions } from './entries.js';
import { mergingDecisions, mergingEvolutions } from './merging.js';
import { decideOpening, evolveOpening } from './opening.js';
import { partyDecisions, partyEvolutions } from './parties.js';

export type HandlingCommand = Exclude<CaseCommand, OpenCase>;
export type HandlingEvent = Exclude<CaseEvent, CaseOpened>;

const decisions: Decisions<PresentCase, HandlingCommand, HandlingEvent> = {
  ...descriptionDecisions,
  ...partyDecisions,
  ...entryDecisions,
  ...endingDecisions,
  ...mergingDecisions,
  ...clockDecisions,
};

const evolutions: Evolutions<PresentCase, HandlingEvent> = {
  ...descriptionEvolutions,
  ...partyEvolutions,
  ...entryEvolutions,
  ...endingEvolutions,
  ...mergingEvolutions,
  ...clockEvolutions,
};

/** What can be ordered of a case that is not open; its terms run also while it is on its way into another. */
const anytime: readonly HandlingCommand['type'][] = [
  ...(['CloseCase', 'ReopenCase', 'CancelCase', 'VoidEntry', 'NoteMove'] as const),
  ...(['CompleteMerge', 'AbandonMerge', 'ReachCaseRung', 'RecalculateCaseClock'] as const),
];

/**
 * A case has its number from the start, numbers its entries without gaps, and takes in nothing once it is not open. Who
 * may not read it is told that it does not exist.
 */
export const caseDecider: Decider<Case, CaseCommand, CaseEvent> = {
  initialState: { status: 'absent' },

  admit: (of, command) => demandRight(rights, of, command),

  decide(of, command) {
    if (command.type === 'OpenCase') return decideOpening(of, command);
    if (of.status === 'absent') throw new CaseNotFound(command.data.caseId);
    if (of.status !== 'open' && !anytime.includes(command.type))
      throw new CaseNotOpen(of.caseId, of.status);
    return decideBy(decisions, of, command);
  },

  evolve(of, event) {
    if (event.type === 'CaseOpened') return evolveOpening(event.data);
    return of.status === 'absent' ? of : evolveBy(evolutions, of, event);
  },
};

export const caseStream: StreamType<Case, CaseCommand, CaseEvent> = {
  category: 'case',
  decider: caseDecider,
};
