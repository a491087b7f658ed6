import { EventLog } from '../../../libs/embedded-eventstore/dist/store/event-log.js';
import { prepareDataFolder } from '../../../libs/embedded-eventstore/dist/server/data-folder.js';
import { eventBody } from './events.js';

const ANY = -2n;
const PER_APPEND = 20;
const IN_FLIGHT = 256;
const RARE_EVERY = 1_000;

/**
 * Fills a folder by the store's own writer, without a network: `events` in streams of a hundred, one
 * in a thousand of the type `Rare`, and the first tenth of them in a stream named `long` if asked.
 */
export async function fillFolder(dataDir, events, { long = 0 } = {}) {
  prepareDataFolder(dataDir);
  const log = EventLog.open(dataDir);
  let made = 0;
  const next = () => {
    const isLong = made < long;
    const stream = isLong ? 'long' : `document-${Math.floor(made / 100)}`;
    const batch = Array.from({ length: PER_APPEND }, () =>
      eventBody(made++ % RARE_EVERY === 0 ? 'Rare' : undefined),
    );
    return { stream, expected: ANY, events: batch };
  };
  const worker = async () => {
    while (made < events) {
      await new Promise((resolve, reject) =>
        log.append(next(), (outcome) => (outcome instanceof Error ? reject(outcome) : resolve())),
      );
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  while (log.index.active.count > 0 || log.index.frozen) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await log.close();
}
