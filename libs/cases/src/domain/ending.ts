import type { Decisions, Evolutions } from '@chancery/kernel';
import type { CancelCase, CloseCase, ReopenCase } from './case.commands.js';
import { CaseNotEmpty, CaseNotOpen, CaseNotReady, ParentCaseClosed } from './case.errors.js';
import type { CaseCancelled, CaseClosed, CaseReopened } from './case.events.js';
import type { CaseClockStopped } from './case-clock.events.js';
import { caseClocksStopped } from './case-clocks.js';
import { openEntries, type PresentCase } from './case.state.js';
import type { CaseObstacle, FoundClass, Retention } from './case.terms.js';

type EndingEvent = CaseClosed | CaseReopened | CaseCancelled;
type EndingDecision = EndingEvent | CaseClockStopped;

/** A case is closed once nothing in it is open. How long it is kept is settled then and there. */
export const endingDecisions: Decisions<
  PresentCase,
  CloseCase | ReopenCase | CancelCase,
  EndingDecision
> = {
  CloseCase: (of, { data: { caseId, at, obstacles, examined, foundClass } }) => {
    if (of.status === 'closed') return [];
    if (of.status !== 'open') throw new CaseNotOpen(caseId, of.status);
    const all = [...caseObstacles(of, examined), ...(obstacles ?? [])];
    if (all.length > 0 || !foundClass) throw new CaseNotReady(caseId, all);
    const result = of.result === undefined ? {} : { result: of.result };
    return [
      { type: 'CaseClosed', data: { caseId, at, ...result, retention: retained(foundClass, at) } },
      ...caseClocksStopped(of, 'case-closed', at),
    ];
  },

  ReopenCase: (of, { data: { parentStatus, ...data } }) => {
    if (of.status === 'open') return [];
    if (of.status !== 'closed') throw new CaseNotOpen(of.caseId, of.status);
    if (of.parentId !== undefined && parentStatus === 'closed')
      throw new ParentCaseClosed(of.caseId, of.parentId);
    const { authorityId, accessLevel, unitId, officerId } = of;
    const place = officerId === undefined ? { unitId } : { unitId, officerId };
    return [{ type: 'CaseReopened', data: { ...data, authorityId, accessLevel, ...place } }];
  },

  CancelCase: (of, { data }) => {
    if (of.status === 'cancelled') return [];
    if (of.status !== 'open') throw new CaseNotOpen(of.caseId, of.status);
    const documents = openEntries(of).map(({ documentId }) => documentId);
    if (documents.length > 0) throw new CaseNotEmpty(of.caseId, documents);
    return [{ type: 'CaseCancelled', data }, ...caseClocksStopped(of, 'case-cancelled', data.at)];
  },
};

/** What the case itself says; what its documents say is looked up. An entry that came meanwhile was not looked at. */
export const caseObstacles = (
  of: PresentCase,
  examined: readonly number[] = [],
): readonly CaseObstacle[] => [
  ...(of.classId === undefined ? [{ code: 'no-class' }] : []),
  ...(of.result === undefined ? [{ code: 'no-result' }] : []),
  ...openEntries(of)
    .filter(({ entry }) => !examined.includes(entry))
    .map(({ documentId }) => ({ code: 'entry-pending', documentId })),
];

/** Years of keeping are those of the calendar: they count from the beginning of the next. */
const retained = ({ classId, retention }: FoundClass, at: string): Retention => ({
  classId,
  ...retention,
  from: `${new Date(at).getUTCFullYear() + 1}-01-01`,
});

export const endingEvolutions: Evolutions<PresentCase, EndingEvent> = {
  CaseClosed: (of) => ({ ...of, status: 'closed' }),
  CaseReopened: ({ result: _, ...of }) => ({ ...of, status: 'open' }),
  CaseCancelled: (of) => ({ ...of, status: 'cancelled' }),
};
