/**
 * Shares the documents of an office among several processes: a persistent subscription of the event store.
 *
 *   npm install @eventstore/db-client
 *   node store_group.mjs 'esdb://127.0.0.1:2113?tls=false' svc.portal.letters
 */
import {
  EventStoreDBClient,
  PersistentSubscriptionExistsError,
  persistentSubscriptionToAllSettingsFromDefaults,
  PINNED,
  START,
  streamNameFilter,
} from '@eventstore/db-client';

const [address = 'esdb://127.0.0.1:2113?tls=false', group = 'svc.portal.letters'] =
  process.argv.slice(2);

const client = EventStoreDBClient.connectionString(address);
// pinned: as a rule, events of one document go to one process
const settings = persistentSubscriptionToAllSettingsFromDefaults({
  consumerStrategyName: PINNED,
  startFrom: START,
});
const filter = streamNameFilter({ prefixes: ['document-'] });
try {
  await client.createPersistentSubscriptionToAll(group, settings, { filter });
} catch (error) {
  if (!(error instanceof PersistentSubscriptionExistsError)) throw error;
}
const subscription = client.subscribeToPersistentSubscriptionToAll(group);
for await (const resolved of subscription) {
  const { event } = resolved;
  // keep the id before you acknowledge: an event may come twice, and behind a later one
  if (event) console.log(`${event.id} ${event.streamId} ${event.revision} ${event.type}`);
  await subscription.ack(resolved);
}
