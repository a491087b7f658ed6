import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { JetStream, type SinkMessage } from '@chancery/outbound';
import { NatsServer } from '@chancery/testing';

const whereInstalled = NatsServer.isInstalled ? describe : describe.skip;
if (!NatsServer.isInstalled)
  console.warn('nats-server is not installed: the bridge to a broker is not tried.');

const name = 'CHANCERY';
const message = (index: number): SinkMessage => ({
  ...{ id: `e-${index}`, index, subject: 'chancery.riverside._.document.claimed.v1' },
  ...{ headers: { 'ce-id': `e-${index}` }, body: JSON.stringify({ index }) },
});
const messages = (from: number, to: number): SinkMessage[] =>
  Array.from({ length: to - from }, (_, at) => message(from + at));

whereInstalled('A stream of NATS JetStream', () => {
  let server: NatsServer;
  let stream: JetStream;

  const open = (): Promise<JetStream> =>
    JetStream.open({ url: new URL(server.url), stream: name, subjects: 'chancery.>' });
  const purge = async (): Promise<void> => {
    const { host, username: user, password: pass } = new URL(server.url);
    const connection = await connect({ servers: host, user, pass });
    await (await jetstreamManager(connection)).streams.purge(name);
    await connection.close();
  };

  beforeEach(async () => {
    server = await NatsServer.start();
    stream = await open();
  });
  afterEach(async () => {
    await stream.close();
    await server.stop();
  });

  it('is made where there is none, and keeps messages in order', async () => {
    expect(await stream.end()).toEqual({ sequence: 0 });
    expect(await stream.publish(messages(10, 300), 0)).toBe(290);
    expect(await stream.publish([], 290)).toBe(290);
    const again = await open();
    expect(await again.end()).toEqual({ sequence: 290, last: { index: 299, eventId: 'e-299' } });
    await again.close();
  });

  it('keeps a message once that is sent again, and goes on behind it', async () => {
    await stream.publish(messages(0, 3), 0);
    expect(await stream.publish(messages(1, 5), 1)).toBe(5);
    expect(await stream.end()).toEqual({ sequence: 5, last: { index: 4, eventId: 'e-4' } });
  });

  it('refuses what does not follow its newest message: somebody else has gone on', async () => {
    await stream.publish(messages(0, 3), 0);
    await expect(stream.publish(messages(7, 9), 2)).rejects.toThrow('wrong last sequence');
    expect(await stream.end()).toMatchObject({ sequence: 3 });
  });

  it('knows how many messages it has had when it no longer keeps them', async () => {
    await stream.publish(messages(0, 3), 0);
    await purge();
    expect(await stream.end()).toEqual({ sequence: 3 });
  });

  it('keeps what was acknowledged when its server is killed; the connection is then lost', async () => {
    await stream.publish(messages(0, 200), 0);
    await server.kill();
    await expect(stream.publish([message(200)], 200)).rejects.toThrow();
    await server.resume();
    const again = await open();
    expect(await again.end()).toMatchObject({ sequence: 200 });
    await again.close();
  });

  it('is not opened with a wrong password', async () => {
    const url = new URL(server.url.replace('secret', 'guessed'));
    const opening = JetStream.open({ url, stream: name, subjects: 'chancery.>' });
    await expect(opening).rejects.toThrow(/authorization/i);
  });
});
