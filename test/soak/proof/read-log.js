import { EventStoreDBClient, FORWARDS, START } from '@eventstore/db-client';

/** Every event of the office, straight from the store by its client. */
export async function readLog(eventStoreUrl) {
  const client = eventStoreUrl.startsWith('unix:')
    ? new EventStoreDBClient({ endpoint: eventStoreUrl }, { insecure: true })
    : EventStoreDBClient.connectionString(eventStoreUrl);
  const log = [];
  try {
    for await (const { event } of client.readAll({ direction: FORWARDS, fromPosition: START }))
      if (event && !event.type.startsWith('$')) log.push(plain(event));
  } finally {
    await client.dispose();
  }
  return log;
}

const plain = ({ id, type, streamId, revision, position, created, data, metadata }) => ({
  id,
  type,
  stream: streamId,
  revision: Number(revision),
  position: position.commit,
  createdAt: new Date(created).getTime(),
  data,
  commandId: metadata.commandId,
  by: metadata.actor.kind,
});
