import { correctReceipt } from '@chancery/deadlines/rules';
import type { CorrectDocument } from './description.commands.js';
import type { ClockRecalculated } from './clock.events.js';
import type { DocumentClock } from './clock.terms.js';
import { clockRecalculated } from './clock.counting.js';
import type { Present } from './document.state.js';

/** The terms that run from the receipt of the document. */
export const countedFromReceipt = ({ clocks, receivedAt }: Present): readonly DocumentClock[] =>
  clocks.filter(({ clock, stopped }) => !stopped && clock.startedAt === receivedAt);

/** With another day of receipt, terms that run from it are counted anew. One that was missed stays missed. */
export const recountedFromReceipt = (
  document: Present,
  { receivedAt, recounting = {}, at }: CorrectDocument['data'],
): readonly ClockRecalculated[] => {
  if (receivedAt === undefined) return [];
  return countedFromReceipt(document).flatMap((known) => {
    const counting = recounting[known.clockId];
    if (!counting) return [];
    const clock = correctReceipt(counting.rules, known.clock, { startedAt: receivedAt, at });
    return [clockRecalculated(document, known, { counting, clock, because: 'receipt', at })];
  });
};
