import type { Principal } from '@chancery/kernel';
import { actions } from './document.actions.js';
import type { DocumentAction } from './document.actions.js';
import { ActionNotAllowedNow, AlreadyClaimed, NotPermitted } from './document.errors.js';
import type { Obstacle } from './document.errors.js';
import { mayRead } from './document.rights.js';
import type { Document, Present } from './document.state.js';

export const documentActions = Object.keys(actions) as readonly DocumentAction[];

const obstacle = (document: Present, action: DocumentAction): Obstacle | undefined =>
  actions[action].in.includes(document.situation)
    ? actions[action].unless?.(document)
    : 'situation';

const isAllowed = (document: Present, action: DocumentAction, by: Principal): boolean =>
  !obstacle(document, action) && actions[action].who(document, by);

/** What this principal may do with the document now; nothing with one that they may not read. */
export const allowedActions = (document: Document, by: Principal): readonly DocumentAction[] =>
  document.situation !== 'absent' && mayRead(document, by)
    ? documentActions.filter((action) => isAllowed(document, action, by))
    : [];

/** Throws ActionNotAllowedNow, AlreadyClaimed or NotPermitted, each with what is allowed instead. */
export const demand = (document: Present, action: DocumentAction, by: Principal): void => {
  if (isAllowed(document, action, by)) return;
  const { documentId, situation, custody } = document;
  const refusal = { documentId, action, situation, allowedActions: allowedActions(document, by) };
  const reason = obstacle(document, action);
  if (reason === 'already-claimed') throw new AlreadyClaimed(refusal, custody.officerId);
  if (reason) throw new ActionNotAllowedNow(reason, refusal);
  throw new NotPermitted(refusal);
};
