import type { Principal } from '@chancery/kernel';
import type { CaseCommand } from './case.commands.js';
import { mayReadCase, rights } from './case.rights.js';
import type { Case, PresentCase } from './case.state.js';
import type { CaseStatus } from './case.terms.js';

/** What officers do with a case: the order that it is, and where the case has to stand for it. */
const actions = {
  'take-in': { order: 'TakeIn', in: 'open' },
  'set-result': { order: 'SetResult', in: 'open' },
  'close-case': { order: 'CloseCase', in: 'open' },
  'assign-case': { order: 'AssignCase', in: 'open' },
  'classify-case': { order: 'ClassifyCase', in: 'open' },
  'correct-case': { order: 'CorrectCase', in: 'open' },
  'add-party': { order: 'AddParty', in: 'open' },
  'end-party': { order: 'EndParty', in: 'open' },
  'link-case': { order: 'LinkCase', in: 'open' },
  'unlink-case': { order: 'UnlinkCase', in: 'open' },
  'set-case-access-level': { order: 'SetCaseAccessLevel', in: 'open' },
  'start-case-clock': { order: 'StartCaseClock', in: 'open' },
  'cancel-case': { order: 'CancelCase', in: 'open' },
  'reopen-case': { order: 'ReopenCase', in: 'closed' },
} as const satisfies Readonly<
  Record<string, { readonly order: CaseCommand['type']; readonly in: CaseStatus }>
>;

export type CaseAction = keyof typeof actions;
export const caseActions = Object.keys(actions) as readonly CaseAction[];

/** What this principal may do with the case now; nothing with one that they may not read. */
export const allowedCaseActions = (of: Case, by: Principal): readonly CaseAction[] =>
  of.status !== 'absent' && mayReadCase(of, by)
    ? caseActions.filter((action) => isAllowed(of, actions[action], by))
    : [];

/** Rights over a case that is there ask who orders what, and nothing of the order's own. */
const isAllowed = (
  of: PresentCase,
  { order, in: standing }: (typeof actions)[CaseAction],
  by: Principal,
): boolean => {
  const right = rights[order];
  return of.status === standing && right.may(of, { type: order, by, data: of } as never);
};
