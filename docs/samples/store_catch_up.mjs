/**
 * Follows the documents of an office straight at its event store, with a checkpoint of its own, and survives being killed.
 *
 *   npm install @eventstore/db-client
 *   node store_catch_up.mjs 'esdb://127.0.0.1:2113?tls=false' kept.jsonl
 */
import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { EventStoreDBClient, START, streamNameFilter } from '@eventstore/db-client';

const [address = 'esdb://127.0.0.1:2113?tls=false', file = 'kept.jsonl'] = process.argv.slice(2);

/** A line is an event and its position, so what was kept and how far it goes cannot differ. A kill may leave half a line. */
const wholeLines = () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) truncateSync(file, Buffer.byteLength(whole));
  return whole.split('\n').slice(0, -1);
};

const [last] = wholeLines().slice(-1);
const position = last === undefined ? undefined : BigInt(JSON.parse(last).position);

const client = EventStoreDBClient.connectionString(address);
const subscription = client.subscribeToAll({
  fromPosition: position === undefined ? START : { commit: position, prepare: position },
  filter: streamNameFilter({ prefixes: ['document-'] }),
});
for await (const { event } of subscription) {
  if (!event) continue;
  const { id, type, streamId, revision } = event;
  const kept = {
    id,
    type,
    streamId,
    revision: Number(revision),
    position: `${event.position.commit}`,
  };
  appendFileSync(file, `${JSON.stringify(kept)}\n`);
}
