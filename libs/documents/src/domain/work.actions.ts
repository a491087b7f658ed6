import { actsAs, type Principal } from '@chancery/kernel';
import {
  awaitsAnswer,
  awaitsRoute,
  custodian,
  editable,
  head,
  inHand,
  registrar,
  type ActionRule,
} from './action-rule.js';
import type { ClockCommand, EndingCommand, WorkCommand } from './document.commands.js';
import type { Obstacle } from './document.errors.js';
import type { ProcedureCommand } from './procedure.commands.js';
import type { Present } from './document.state.js';
import { isInDispatch } from './dispatch.state.js';
import { unmetNeed } from './needs.js';
import { isRunning } from './series.state.js';
import { isDone } from './task.state.js';

type Action = (WorkCommand | ClockCommand | ProcedureCommand | EndingCommand)['action'];

const handlerOrHead = (document: Present, by: Principal): boolean =>
  document.custody.officerId === actsAs(by) || head(document, by);

const toSettle = (document: Present): Obstacle | undefined =>
  document.direction === 'incoming'
    ? (awaitsAnswer(document) ?? unmetNeed(document, 'settlement'))
    : 'not-incoming';
const toClose = (document: Present): Obstacle | undefined =>
  document.direction === 'incoming' && document.situation !== 'settled'
    ? 'not-settled'
    : (awaitsAnswer(document) ??
      withTasks(document) ??
      awaitsRoute(document) ??
      toBeSent(document) ??
      unmetNeed(document, 'closing'));
const toBeSent = (document: Present): Obstacle | undefined =>
  isInDispatch(document) ? 'not-dispatched' : undefined;
const withTasks = ({ tasks, series }: Present): Obstacle | undefined =>
  tasks.every(isDone) && !series.some(isRunning) ? undefined : 'tasks-open';
const toClaim = (document: Present): Obstacle | undefined =>
  document.custody.officerId === undefined ? awaitsAnswer(document) : 'already-claimed';
const toRelease = (document: Present): Obstacle | undefined =>
  document.custody.officerId === undefined ? 'not-claimed' : awaitsAnswer(document);

const headOrRegistrar = (document: Present, by: Principal): boolean =>
  head(document, by) || registrar(document, by);

const withoutClock = ({ clocks }: Present): Obstacle | undefined =>
  clocks.some(({ stopped }) => !stopped) ? undefined : 'no-clock';

/** Who works on a document where it lies, its terms, and how work on it ends. */
export const workActions: Readonly<Record<Action, ActionRule>> = {
  claim: { in: inHand, right: 'handle', who: custodian, unless: toClaim },
  release: { in: inHand, right: 'handle', who: handlerOrHead, unless: toRelease },
  reassign: { in: inHand, right: 'handle', who: head, unless: awaitsAnswer },
  'adopt-procedure': { in: editable, right: 'handle', who: headOrRegistrar },
  'start-clock': { in: inHand, right: 'handle', who: headOrRegistrar },
  'suspend-clock': { in: inHand, right: 'handle', who: custodian, unless: withoutClock },
  'resume-clock': { in: inHand, right: 'handle', who: custodian, unless: withoutClock },
  'extend-clock': { in: inHand, right: 'handle', who: custodian, unless: withoutClock },
  settle: { in: ['registered'], right: 'handle', who: custodian, unless: toSettle },
  close: { in: ['registered', 'settled'], right: 'close', who: custodian, unless: toClose },
  reopen: { in: ['settled', 'closed'], right: 'close', who: custodian },
};
