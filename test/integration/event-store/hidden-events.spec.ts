import {
  binaryEvent,
  jsonEvent,
  PARK,
  persistentSubscriptionToStreamSettingsFromDefaults as streamSettings,
  RETRY,
  START,
  type EventStoreDBClient,
  type PersistentSubscriptionToStreamResolvedEvent as Received,
} from '@eventstore/db-client';
import { collect, events, freshName, link, revisionsOf, take } from './support/events.js';
import { eventually } from './support/eventually.js';
import { ours, serverUnderTest, type ServerUnderTest } from './support/server.js';

let server: ServerUnderTest;
let client: EventStoreDBClient;
beforeAll(async () => {
  server = await serverUnderTest();
  client = server.connect();
});
afterAll(() => server.stop());

/** A stream of three events, and a stream with a link to each of them. */
async function linked(): Promise<{ source: string; links: string }> {
  const [source, links] = [freshName(), freshName('links')];
  await client.appendToStream(source, events(3));
  await client.appendToStream(links, [link(0, source), link(1, source), link(2, source)]);
  return { source, links };
}
const setMetadata = (stream: string, text: string, isJson = true): Promise<unknown> => {
  const data = Buffer.from(text);
  const event = isJson
    ? jsonEvent({ type: '$metadata', data: JSON.parse(text) as Record<string, unknown> })
    : binaryEvent({ type: '$metadata', data });
  return client.appendToStream(`$$${stream}`, event);
};
const revisions = async (stream: string): Promise<number[]> =>
  revisionsOf(await collect(client.readStream(stream)));
const isHere = ({ event }: { event?: unknown }): boolean => event !== undefined;

describe('a link to a hidden event', () => {
  const hiding: [string, (source: string) => Promise<unknown>, boolean[]][] = [
    ['deleted', (source) => client.deleteStream(source), [false, false, false]],
    ['tombstoned', (source) => client.tombstoneStream(source), [false, false, false]],
    [
      'truncated',
      (source) => client.setStreamMetadata(source, { truncateBefore: 2 }),
      [false, false, true],
    ],
    [
      'above the largest count',
      (source) => client.setStreamMetadata(source, { maxCount: 2 }),
      [false, true, true],
    ],
    [
      'too old',
      async (source) => {
        await client.setStreamMetadata(source, { maxAge: 1 });
        await new Promise((resolve) => setTimeout(resolve, 1_100));
      },
      [false, false, false],
    ],
    [
      'deleted, and its stream came back',
      async (source) => {
        await client.deleteStream(source);
        await client.appendToStream(source, events(1));
      },
      [false, false, false],
    ],
    [
      'deleted, and metadata was set afterwards',
      async (source) => {
        await client.deleteStream(source);
        await client.setStreamMetadata(source, { maxCount: 5 });
      },
      [false, false, false],
    ],
  ];

  it.each(hiding)('comes without the event: %s', async (_why, hide, seen) => {
    const { source, links } = await linked();
    await hide(source);
    const read = await collect(client.readStream(links, { resolveLinkTos: true }));
    expect(read.map(isHere)).toEqual(seen);
    expect(read.map(({ link: by }) => by?.streamId)).toEqual([links, links, links]);

    const all = await collect(client.readAll({ resolveLinkTos: true }));
    const inAll = all.filter(({ event, link: by }) => (by ?? event)?.streamId === links);
    expect(inAll.map(isHere)).toEqual(seen);

    const subscription = client.subscribeToStream(links, { resolveLinkTos: true });
    expect((await take(subscription, 3)).map(isHere)).toEqual(seen);

    const settings = streamSettings({ startFrom: START, resolveLinkTos: true });
    await client.createPersistentSubscriptionToStream(links, 'group', settings);
    const group = client.subscribeToPersistentSubscriptionToStream(links, 'group');
    expect((await take(group, 3)).map(isHere)).toEqual(seen);
  });

  it('comes without the event if that was hidden after the link was delivered once', async () => {
    const { source, links } = await linked();
    const settings = streamSettings({ startFrom: START, resolveLinkTos: true });
    await client.createPersistentSubscriptionToStream(links, 'group', settings);
    const group = client.subscribeToPersistentSubscriptionToStream(links, 'group');
    const seen: Received[] = [];
    group.on('data', (received) => seen.push(received));
    await eventually(() => expect(seen).toHaveLength(3));
    expect(seen.map(isHere)).toEqual([true, true, true]);
    await client.deleteStream(source);
    for (const received of seen.splice(0)) await group.nack(RETRY, 'again', received);
    await eventually(() => expect(seen).toHaveLength(3));
    expect(seen.map(isHere)).toEqual([false, false, false]);
    await group.unsubscribe();
  });

  it('comes without the event if that was hidden after it was parked', async () => {
    const source = freshName();
    await client.appendToStream(source, events(2));
    const settings = streamSettings({ startFrom: START });
    await client.createPersistentSubscriptionToStream(source, 'group', settings);
    const group = client.subscribeToPersistentSubscriptionToStream(source, 'group');
    const seen: Received[] = [];
    group.on('data', (received) => {
      seen.push(received);
      if (seen.length <= 2) void group.nack(PARK, 'later', received);
    });
    await eventually(async () => {
      const { stats } = await client.getPersistentSubscriptionToStreamInfo(source, 'group');
      expect(stats.parkedMessageCount).toBe(2n);
    });
    await client.setStreamMetadata(source, { truncateBefore: 1 });
    await client.replayParkedMessagesToStream(source, 'group');
    await eventually(() => expect(seen).toHaveLength(4));
    expect(seen.slice(2).map(isHere)).toEqual([false, true]);
    await group.unsubscribe();
  });

  it('is given as it is if it names no revision, and alone if it names no event', async () => {
    const source = freshName();
    await client.appendToStream(source, events(2));
    const links = freshName('links');
    const texts = [`-1@${source}`, `9@${source}`, `-2@${source}`, '0@nowhere', '7', `x@${source}`];
    const linking = texts.map((text) => binaryEvent({ type: '$>', data: Buffer.from(text) }));
    await client.appendToStream(links, linking);
    const read = await collect(client.readStream(links, { resolveLinkTos: true }));
    expect(read.map(({ event, link: by }) => [event?.streamId, by?.streamId])).toEqual([
      [source, links],
      [undefined, links],
      [undefined, links],
      [undefined, links],
      [undefined, links],
      [links, undefined],
    ]);
    expect(read[0]?.event?.revision).toBe(1n);
  });
});

describe('metadata of a deleted stream', () => {
  it('keeps the events hidden, whatever is set', async () => {
    const texts = ['{"$maxCount":5}', '{"$tb":1}', '{"$maxCount":0}', '{}', '{"$tb":0}'];
    for (const text of [...texts, '{"$tb":9223372036854774784}']) {
      const { source } = await linked();
      await client.deleteStream(source);
      await setMetadata(source, text);
      expect(await revisions(source)).toEqual([]);
      await client.appendToStream(source, events(1));
      expect(await revisions(source)).toEqual([3]);
    }
  });

  ours('keeps the events hidden, also if it is not JSON', 'others show them again', async () => {
    for (const text of ['{"$maxCount":"5"}', 'nonsense', '']) {
      const { source } = await linked();
      await client.deleteStream(source);
      await setMetadata(source, text, false);
      await client.appendToStream(source, events(1));
      expect(await revisions(source)).toEqual([3]);
    }
  });

  it('is what was set, with the revision from which the stream begins', async () => {
    const { source } = await linked();
    await client.deleteStream(source);
    await client.setStreamMetadata(source, { maxCount: 5, ours: { kept: true } });
    expect((await client.getStreamMetadata(source)).metadata).toEqual({
      maxCount: 5,
      ours: { kept: true },
      truncateBefore: 3,
    });
  });

  it('replaces what was set before', async () => {
    const source = freshName();
    const acl = { readRoles: ['a'] };
    await client.setStreamMetadata(source, { maxCount: 1, maxAge: 60, acl, ours: true });
    await client.appendToStream(source, events(2));
    await client.deleteStream(source);
    await client.appendToStream(source, events(3));
    expect(await revisions(source)).toEqual([2, 3, 4]);
    expect((await client.getStreamMetadata(source)).metadata).toEqual({ truncateBefore: 2 });
  });
});

describe('metadata that is none', () => {
  it.each([
    '{"$maxCount":0}',
    '{"$maxAge":0}',
    '{"$maxCount":-1}',
    '{"$tb":"2"}',
    '{"$tb":2,"$maxCount":"1"}',
    '{"$tb":2,"$acl":"$userStreamAcl"}',
    '{"$maxCount":1.5}',
    '[]',
  ])('hides nothing: %s', async (text) => {
    const { source, links } = await linked();
    await setMetadata(source, text);
    expect(await revisions(source)).toEqual([0, 1, 2]);
    const read = await collect(client.readStream(links, { resolveLinkTos: true }));
    expect(read.map(isHere)).toEqual([true, true, true]);
  });

  it('hides nothing if it is not marked as JSON', async () => {
    const { source } = await linked();
    await setMetadata(source, '{"$tb":2}', false);
    expect(await revisions(source)).toEqual([0, 1, 2]);
  });
});

describe('a group that is deleted and made again under its name', () => {
  it('keeps checkpoints and parks as any other', async () => {
    const stream = freshName();
    await client.appendToStream(stream, events(2));
    const settings = streamSettings({
      startFrom: START,
      checkPointLowerBound: 1,
      checkPointUpperBound: 1,
    });
    for (let round = 0; round < 2; round++) {
      await client.createPersistentSubscriptionToStream(stream, 'group', settings);
      const group = client.subscribeToPersistentSubscriptionToStream(stream, 'group');
      group.on('error', () => undefined);
      group.on('data', (received) => void group.nack(PARK, 'later', received));
      await eventually(async () => {
        const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
        expect(stats).toMatchObject({ parkedMessageCount: 2n, lastCheckpointedEventRevision: 1n });
      });
      const own = `$persistentsubscription-${stream}::group-checkpoint`;
      expect((await collect(client.readStream(own))).length).toBeGreaterThan(0);
      expect((await client.getStreamMetadata(own)).metadata).toMatchObject({ maxCount: 2 });
      await group.unsubscribe();
      await client.deletePersistentSubscriptionToStream(stream, 'group');
    }
  });
});
