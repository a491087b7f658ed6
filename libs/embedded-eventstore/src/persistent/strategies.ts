import type { Consumer } from './consumer.js';
import type { GroupMessage } from './group-message.js';
import type { Strategy } from './group-settings.js';

/** Chooses who gets a message, among those with room; `undefined` when it has to wait. */
export type Choose = (
  message: GroupMessage,
  consumers: readonly Consumer[],
) => Consumer | undefined;

const hasRoom = ({ slots }: Consumer): boolean => slots > 0;

/** One consumer gets all, until it is full. */
const toSingle: Choose = (_message, consumers) => consumers.find(hasRoom);

/** Each gets one in turn; the full are passed over. */
const roundRobin = (): Choose => {
  let turn = 0;
  return (_message, consumers) => {
    for (let tried = 0; tried < consumers.length; tried++) {
      const consumer = consumers[turn++ % consumers.length];
      if (consumer && hasRoom(consumer)) return consumer;
    }
    return undefined;
  };
};

/**
 * All events of a stream go to the same consumer while it is there. By highest random weight, so a
 * consumer that comes or goes moves only its own share.
 */
const pinned: Choose = ({ read }, consumers) => {
  const { event, link } = read();
  const stream = String((event ?? link)?.streamId);
  let best: Consumer | undefined;
  let highest = -1;
  for (const consumer of consumers) {
    const weight = weigh(stream + consumer.id);
    if (weight <= highest) continue;
    highest = weight;
    best = consumer;
  }
  return best && hasRoom(best) ? best : undefined;
};

/** FNV-1a. */
const weigh = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};

export const strategyOf = (name: Strategy): Choose => {
  switch (name) {
    case 'DispatchToSingle':
      return toSingle;
    case 'RoundRobin':
      return roundRobin();
    case 'Pinned':
      return pinned;
  }
};
