/**
 * Takes the events of an office from NATS JetStream, each once, and survives being killed.
 *
 *   npm install @nats-io/transport-node @nats-io/jetstream
 *   node nats_consumer.mjs nats://user:password@127.0.0.1:4222 'chancery.riverside.>'
 */
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

const [address = 'nats://127.0.0.1:4222', subject = 'chancery.>'] = process.argv.slice(2);
const stream = process.env.NATS_STREAM ?? 'CHANCERY';
const { host, username: user, password: pass } = new URL(address);

const connection = await connect({ servers: host, ...(user && { user, pass }) });
const manager = await jetstreamManager(connection);
// one message at a time, so that a message that is sent again is not overtaken by the next one
await manager.consumers.add(stream, {
  durable_name: 'sample',
  ack_policy: AckPolicy.Explicit,
  filter_subject: subject,
  max_ack_pending: 1,
});
const consumer = await jetstream(connection).consumers.get(stream, 'sample');
for await (const message of await consumer.consume()) {
  const header = (name) => message.headers.get(name);
  // keep it together with its id before acknowledging: an event may come twice, with the same id
  console.log(`${header('ce-id')} ${header('ce-subject')} ${header('ce-type')}`);
  message.ack();
}
