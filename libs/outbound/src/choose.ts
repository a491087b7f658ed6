import type { Parked, ParkedEntries } from './parked.js';
import type { Item, Window } from './window.js';

/** What may be sent next: an entry of the window, or one that is parked. */
export type Head = Item | Parked;

interface Choice {
  readonly window: Window;
  readonly parked: ParkedEntries;
  readonly now: number;
  readonly room: number;
}

/** One entry of each lane that nothing is before: first those parked whose pause is over. */
export const headsOf = ({ window, parked, now, room }: Choice): Head[] => {
  const found: Head[] = parked.due(now).slice(0, room);
  const seen = new Set<string>();
  for (const item of window.items) {
    if (found.length >= room) break;
    if (item.state === 'settled') continue;
    if (isBehind(item, parked)) continue;
    if (!seen.has(item.lane) && item.state === 'waiting') found.push(item);
    seen.add(item.lane);
  }
  window.advance();
  return found;
};

/** What goes out in one message: a parked entry alone, the others together, in their order. */
export const togetherOf = ({ window, parked, now, room }: Choice): Head[] => {
  const [due] = parked.due(now);
  if (due) return [due];
  const found: Head[] = [];
  for (const item of window.items) {
    if (found.length >= room) break;
    if (item.state === 'waiting' && !isBehind(item, parked)) found.push(item);
  }
  window.advance();
  return found;
};

/** By turns the oldest entry and the head of another lane, so that one that makes a target fall over is found out. */
export const probeOf = (
  choice: Choice,
  circuit: { readonly turn: () => number },
  isForNew: boolean,
): readonly Head[] => {
  const heads = headsOf(choice);
  const other = isForNew && heads.find((head) => 'state' in head);
  if (other) return [other];
  const turn = circuit.turn();
  const head = heads[turn % 2 === 0 ? 0 : Math.min(heads.length - 1, 1 + ((turn >> 1) % 8))];
  return head ? [head] : [];
};

/** An entry of a lane in which one is parked is parked behind it. */
const isBehind = (item: Item, parked: ParkedEntries): boolean => {
  if (item.state !== 'waiting' || !parked.blocks(item.lane)) return false;
  parked.addBehind(item);
  item.state = 'settled';
  return true;
};
