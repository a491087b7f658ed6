import {
  persistentSubscriptionToStreamSettingsFromDefaults as settings,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { collect, events, freshName } from './support/events.js';
import { ours, serverUnderTest, type ServerUnderTest } from './support/server.js';

/** As the server puts a name into a trailer. */
const printable = (name: string): string =>
  name.replace(/[^\x20-\x7e]+|^ +| +$/g, (part) => encodeURIComponent(part));

const names: [string, string][] = [
  ['accents', freshName('Übergröße-é')],
  ['other scripts', freshName('документ-文書-🗂')],
  ['spaces', freshName(' a b  c')],
  ['dollars and colons', freshName('a$b::c::$d')],
  ['signs of URLs', freshName('a/b?c=d&e%20#')],
  ['255 letters', freshName().padEnd(255, 'x')],
  ['600 letters', freshName().padEnd(600, 'ö')],
  ['a system stream', freshName('$ours')],
];

describe.each(names)('a name with %s', (_what, name) => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  it('works wherever names go', async () => {
    const type = `Type ${name}`.slice(0, 200);
    await client.appendToStream(name, events(2, type), { expectedRevision: 'no_stream' });
    const read = await collect(client.readStream(name));
    expect(read.map(({ event }) => [event?.streamId, event?.type])).toEqual([
      [name, type],
      [name, type],
    ]);
    await client.setStreamMetadata(name, { maxCount: 5 });
    await client.createPersistentSubscriptionToStream(name, name, settings());
    const info = await client.getPersistentSubscriptionToStreamInfo(name, name);
    expect(info).toMatchObject({ eventSource: name, groupName: name });
  });

  it('comes back in every error', async () => {
    const absent = `${name}-absent`;
    await expect(collect(client.readStream(absent))).rejects.toMatchObject({ streamName: absent });
    await expect(
      client.appendToStream(absent, events(1), { expectedRevision: 7n }),
    ).rejects.toMatchObject({ type: 'wrong-expected-version', streamName: absent });
    const one = { credentials: { username: 'u', password: 'p' } };
    await expect(
      client.appendToStream(absent, events(1), { ...one, expectedRevision: 7n }),
    ).rejects.toMatchObject({ type: 'wrong-expected-version', streamName: absent });
  });

  // Another server has no way to put every name into a trailer.
  const isPlain = name === printable(name);
  const everywhere = isPlain
    ? it
    : (text: string, run: () => Promise<void>): void => ours(text, 'others answer 500', run);
  everywhere('comes back in errors with trailers', async () => {
    const absent = `${name}-absent`;
    await expect(client.deleteStream(absent, { expectedRevision: 7n })).rejects.toMatchObject({
      type: 'wrong-expected-version',
      streamName: printable(absent),
    });
    await client.tombstoneStream(absent);
    await expect(client.appendToStream(absent, events(1))).rejects.toMatchObject({
      type: 'stream-deleted',
      streamName: absent,
    });
    await expect(client.tombstoneStream(absent)).rejects.toMatchObject({
      type: 'stream-deleted',
      streamName: printable(absent),
    });
    await expect(client.deletePersistentSubscriptionToStream(absent, name)).rejects.toMatchObject({
      type: 'persistent-subscription-does-not-exist',
      streamName: printable(absent),
      groupName: printable(name),
    });
  });
});
