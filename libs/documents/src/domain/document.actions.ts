import { mayActBy, type Principal } from '@chancery/kernel';
import type { ActionRule } from './action-rule.js';
import { dispatchActions } from './dispatch.actions.js';
import type { Consignment } from './dispatch.state.js';
import type { HandlingCommand } from './document.commands.js';
import {
  ActionNotAllowedNow,
  AlreadyClaimed,
  AlreadyFiled,
  NotPermitted,
} from './document.errors.js';
import type { Obstacle, Refusal } from './document.errors.js';
import { mayRead } from './document.rights.js';
import type { Document, OpenHandOver, Present } from './document.state.js';
import { filingActions } from './filing.actions.js';
import { handOverActions } from './hand-over.actions.js';
import { intakeActions } from './intake.actions.js';
import { seriesActions } from './series.actions.js';
import { taskActions } from './task.actions.js';
import type { Task } from './task.state.js';
import { routeActions } from './route.actions.js';
import { workActions } from './work.actions.js';

/** What can be done with a document that exists, by the names that a client knows. */
export type DocumentAction = HandlingCommand['action'];

/** The one table that decides commands, `allowedActions` and what the interface offers. */
export const actions: Readonly<Record<DocumentAction, ActionRule>> = {
  ...intakeActions,
  ...handOverActions,
  ...filingActions,
  ...workActions,
  ...dispatchActions,
  ...taskActions,
  ...seriesActions,
  ...routeActions,
};

export const documentActions = Object.keys(actions) as readonly DocumentAction[];

const obstacle = (document: Present, action: DocumentAction): Obstacle | undefined =>
  actions[action].in.includes(document.situation)
    ? actions[action].unless?.(document)
    : 'situation';

const isAllowed = (document: Present, action: DocumentAction, by: Principal): boolean =>
  !obstacle(document, action) &&
  isInScope(document, action, by) &&
  actions[action].who(document, by);

/** Does what is done in another's place stay within what that was granted for? */
const isInScope = ({ kind }: Present, action: DocumentAction, by: Principal): boolean =>
  mayActBy(by, actions[action].right) && (by.behalf?.documentKinds?.includes(kind) ?? true);

/** What this principal may do with the document now; nothing with one that they may not read. */
export const allowedActions = (document: Document, by: Principal): readonly DocumentAction[] =>
  document.situation !== 'absent' && mayRead(document, by)
    ? documentActions.filter((action) => isAllowed(document, action, by))
    : [];

/** An action that is not allowed, and why: what stands in its way, or that the reader has no right to it. */
export interface RefusedAction {
  readonly action: DocumentAction;
  readonly because: Obstacle | 'not-permitted';
}

/** What the reader of a document may not do with it now. */
export const refusedActions = (document: Document, by: Principal): readonly RefusedAction[] => {
  if (document.situation === 'absent' || !mayRead(document, by)) return [];
  return documentActions
    .filter((action) => !isAllowed(document, action, by))
    .map((action) => ({ action, because: obstacle(document, action) ?? 'not-permitted' }));
};

/** Throws NotPermitted if this principal may not give such an answer to the hand-over. */
export const demandAnswer = (
  document: Present,
  action: DocumentAction,
  handOver: OpenHandOver,
  by: Principal,
): void => {
  if (!isInScope(document, action, by) || actions[action].answers?.(handOver, by) !== true)
    throw new NotPermitted({ documentId: document.documentId, action });
};

/** What this principal may do with a task of the document now. */
export const actionsOfTask = (
  document: Present,
  task: Task,
  by: Principal,
): readonly DocumentAction[] =>
  documentActions.filter(
    (action) => isInScope(document, action, by) && actions[action].ofTask?.(task, by) === true,
  );

/** What this principal may record of a sending of the document now. */
export const actionsOfConsignment = (
  document: Present,
  consignment: Consignment,
  by: Principal,
): readonly DocumentAction[] =>
  documentActions.filter(
    (action) =>
      isInScope(document, action, by) &&
      actions[action].ofConsignment?.(document, consignment, by) === true,
  );

/** Throws NotPermitted if it is done in another's place, and beyond what that was granted for. */
export const demandScope = (document: Present, action: DocumentAction, by: Principal): void => {
  const { documentId } = document;
  if (!isInScope(document, action, by)) throw new NotPermitted({ documentId, action });
};

/** Is the action judged by the hand-over, task or sending that the command names, and not by the document at large? */
export const isJudgedByPart = (action: DocumentAction): boolean =>
  actions[action].answers !== undefined ||
  actions[action].ofTask !== undefined ||
  actions[action].isJudgedByStep === true ||
  actions[action].ofConsignment !== undefined;

const refusalOf = (document: Present, action: DocumentAction, by: Principal): Refusal => {
  const { documentId, situation } = document;
  return { documentId, action, situation, allowedActions: allowedActions(document, by) };
};

/** Throws ActionNotAllowedNow, AlreadyClaimed or NotPermitted, each with what is allowed instead. */
export const demand = (document: Present, action: DocumentAction, by: Principal): void => {
  if (isAllowed(document, action, by)) return;
  demandPossible(document, action, by);
  throw new NotPermitted(refusalOf(document, action, by));
};

/** Throws what the document as it stands refuses everybody with. */
export const demandPossible = (document: Present, action: DocumentAction, by: Principal): void => {
  const refusal = refusalOf(document, action, by);
  const reason = obstacle(document, action);
  if (reason === 'already-filed' && document.filing)
    throw new AlreadyFiled(document.documentId, document.filing);
  if (reason === 'already-claimed') throw new AlreadyClaimed(refusal, document.custody.officerId);
  const own = reason && actions[action].refusal?.(reason, document);
  if (own) throw own;
  if (reason) throw new ActionNotAllowedNow(reason, refusal);
};
