import { connect, type ClientHttp2Session } from 'node:http2';
import { once } from 'node:events';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { events, freshName } from './support/events.js';
import { rawClient, targetOf } from './support/raw-client.js';
import { fromStart, readOptions } from './support/raw-messages.js';
import { serverUnderTest } from './support/server.js';

const PINGS = 200;

describe('a client that wants to know whether the server is still there', () => {
  it('may ask as often as it likes, also without a call', async () => {
    const server = await serverUnderTest();
    const session = connect(`http://${targetOf(server.url)}`);
    await once(session, 'connect');
    const ends: string[] = [];
    for (const end of ['goaway', 'close', 'error'] as const) session.on(end, () => ends.push(end));
    for (let sent = 0; sent < PINGS; sent++) await ping(session);
    expect(ends).toEqual([]);
    session.close();
    await server.stop();
  });

  it('keeps its subscription while it asks', async () => {
    const server = await serverUnderTest();
    const often = rawClient(server.url, { 'grpc.keepalive_time_ms': 5 });
    const stream = freshName();
    const subscription = new streamsPb.ReadReq.Options.SubscriptionOptions();
    const options = readOptions().setStream(fromStart(stream)).setSubscription(subscription);
    const answers = often.readFirst(52, options);
    const client = server.connect();
    for (let n = 0; n < 50; n++) await client.appendToStream(stream, events(1));
    const revisions = (await answers).flatMap((each) => each.getEvent()?.getEvent() ?? []);
    expect(revisions).toHaveLength(50);
    often.close();
    await server.stop();
  });
});

function ping(session: ClientHttp2Session): Promise<number> {
  return new Promise((resolve, reject) => {
    session.ping((error, duration) => (error ? reject(error) : resolve(duration)));
  });
}
