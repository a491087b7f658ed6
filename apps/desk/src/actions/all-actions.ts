import { filing } from '../cases/filing.js';
import { clocks } from './clocks.js';
import { description } from './description.js';
import { addressing } from '../dispatch/addressing.js';
import { dispatch } from './dispatch.js';
import { handing } from './handing.js';
import { registration } from './registration.js';
import type { ActionSpec } from './spec.js';
import { routeActions } from '../routes/route-actions.js';
import { orders } from '../tasks/orders.js';
import { work } from './work.js';

/** Everything that the desk can do with a document, the likeliest first. Which of it is allowed, the office says. */
export const allActions: Readonly<Record<string, ActionSpec>> = {
  ...handing,
  ...registration,
  ...work,
  ...orders,
  ...routeActions,
  ...filing,
  ...addressing,
  ...dispatch,
  ...description,
  ...clocks,
};

const order = [
  ...['accept', 'register', 'claim', 'settle', 'hand-over-for-action', 'conclude', 'close'],
  ...['recall', 'add-note', 'return', 'refuse', 'hand-over-for-acquaintance', 'release'],
];

/** The allowed actions that the desk knows, the likeliest first. */
export const likeliest = (allowed: readonly string[]): readonly string[] => {
  const known = allowed.filter((action) => action in allActions);
  const rank = (action: string): number =>
    order.includes(action) ? order.indexOf(action) : order.length;
  return [...known].sort((one, other) => rank(one) - rank(other));
};

/** The action of a key, of those that are allowed. */
export const actionOfKey = (key: string, allowed: readonly string[]): string | undefined =>
  Object.entries(allActions).find(
    ([action, { shortcut }]) => shortcut === key && allowed.includes(action),
  )?.[0];
