import { holds, oversees, type Principal } from '@chancery/kernel';
import { custodianOrRegistrar, everywhere, type ActionRule } from './action-rule.js';
import type { FilingCommand } from './filing.commands.js';
import type { Obstacle } from './document.errors.js';
import { worksIn } from './document.rights.js';
import type { Present, Situation } from './document.state.js';

type Action = FilingCommand['action'];

/** From one case to another: who oversees the unit that answers for the case, or a registrar. */
const mayMove = ({ filing }: Present, by: Principal): boolean =>
  holds(by, 'registrar') || (filing !== undefined && oversees(by, filing.caseUnitId));

/** Out of its case: a registrar; while it has no number also who has it in hand and works on the case. */
const mayTakeOut = ({ situation, custody, filing }: Present, by: Principal): boolean =>
  holds(by, 'registrar') ||
  (situation === 'unregistered' &&
    filing !== undefined &&
    worksIn(by, custody.unitId) &&
    worksIn(by, filing.caseUnitId));

const program = (_: Present, by: Principal): boolean => by.kind === 'service';

const filed = ({ filing }: Present): Obstacle | undefined => (filing ? 'already-filed' : undefined);
const unfiled = ({ filing }: Present): Obstacle | undefined => (filing ? undefined : 'not-filed');

const fit: readonly Situation[] = ['unregistered', 'registered', 'settled', 'closed'];

/** In which case a document lies. What it takes of the case is for the rules of cases to say. */
export const filingActions: Readonly<Record<Action, ActionRule>> = {
  file: { in: fit, right: 'handle', who: custodianOrRegistrar, unless: filed },
  refile: { in: everywhere, right: 'handle', who: mayMove, unless: unfiled },
  unfile: { in: everywhere, right: 'handle', who: mayTakeOut, unless: unfiled },
  'admit-unit': { in: everywhere, right: 'handle', who: program, unless: unfiled },
};
