import { levelsOf, type Decisions, type Evolutions } from '@chancery/kernel';
import type { AbandonMerge, CompleteMerge, MergeCase } from './case.commands.js';
import {
  CaseNotEmpty,
  CaseNotFound,
  CaseOrderNotPermitted,
  MergeIntoItself,
  MergeNotPossible,
} from './case.errors.js';
import type { CaseMergeAbandoned, CaseMergeBegun, CaseMerged } from './case.events.js';
import type { CaseClockStopped } from './case-clock.events.js';
import { caseClocksStopped } from './case-clocks.js';
import { openEntries, type PresentCase } from './case.state.js';

type MergingEvent = CaseMergeBegun | CaseMerged | CaseMergeAbandoned;

/**
 * A case is merged in two steps. From the first on it takes nothing in and its documents go to the other case; with the
 * second all have gone. If the other case takes in no more, this one goes on with what is left in it.
 */
export const mergingDecisions: Decisions<
  PresentCase,
  MergeCase | CompleteMerge | AbandonMerge,
  MergingEvent | CaseClockStopped
> = {
  MergeCase: (of, command) => {
    const { into: _, ...data } = command.data;
    demandMerger(of, command);
    return [{ type: 'CaseMergeBegun', data: { ...data, authorityId: of.authorityId } }];
  },

  CompleteMerge: (of, { data }) => {
    if (!isMergingInto(of, data)) return [];
    const left = openEntries(of).map(({ documentId }) => documentId);
    if (left.length > 0) throw new CaseNotEmpty(of.caseId, left);
    return [{ type: 'CaseMerged', data }, ...caseClocksStopped(of, 'case-merged', data.at)];
  },

  AbandonMerge: (of, { data }) =>
    isMergingInto(of, data) ? [{ type: 'CaseMergeAbandoned', data }] : [],
};

const isMergingInto = (
  { status, intoCaseId }: PresentCase,
  data: { readonly intoCaseId: string },
): boolean => status === 'merging' && intoCaseId === data.intoCaseId;

const demandMerger = (of: PresentCase, { type, data: { intoCaseId, into } }: MergeCase): void => {
  if (intoCaseId === of.caseId) throw new MergeIntoItself(of.caseId);
  if (!into) throw new CaseNotFound(intoCaseId);
  if (!into.isTheirs)
    throw new CaseOrderNotPermitted(type, ['head of both units', 'registrar'], intoCaseId);
  const reason =
    (into.authorityId !== of.authorityId && 'other-authority') ||
    (into.status !== 'open' && 'not-open') ||
    (!levelsOf({ clearance: into.accessLevel }).includes(of.accessLevel) && 'lower-access-level') ||
    (into.isWithin && 'part-of-this-case');
  if (reason) throw new MergeNotPossible(of.caseId, intoCaseId, reason);
};

export const mergingEvolutions: Evolutions<PresentCase, MergingEvent> = {
  CaseMergeBegun: (of, { intoCaseId }) => ({ ...of, status: 'merging', intoCaseId }),
  CaseMerged: (of) => ({ ...of, status: 'merged' }),
  CaseMergeAbandoned: ({ intoCaseId: _, ...of }) => ({ ...of, status: 'open' }),
};
