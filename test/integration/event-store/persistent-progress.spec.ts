import {
  PARK,
  RETRY,
  persistentSubscriptionToAllSettingsFromDefaults as allSettings,
  persistentSubscriptionToStreamSettingsFromDefaults as streamSettings,
  START,
  type EventStoreDBClient,
  type PersistentSubscriptionToStream,
} from '@eventstore/db-client';
import { collect, events, freshName } from './support/events.js';
import { eventually } from './support/eventually.js';
import {
  connectTo,
  describeEmbedded,
  ours,
  serverUnderTest,
  type ServerUnderTest,
} from './support/server.js';

type Settings = NonNullable<Parameters<typeof streamSettings>[0]>;
const NEVER_MS = 3_600_000;
const STATISTICS = [
  ...['Mean', 'Median', 'Fastest', 'Highest', '90%', '95%', '99%', '99.5%', '99.9%'],
  ...[1, 2, 3, 4, 5].map((n) => `Quintile ${n}`),
];

describe('the progress of a persistent subscription', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  async function groupOn(count: number, settings: Settings): Promise<string> {
    const stream = freshName();
    await client.appendToStream(stream, events(count));
    const all = streamSettings({ startFrom: START, ...settings });
    await client.createPersistentSubscriptionToStream(stream, 'group', all);
    return stream;
  }
  const acknowledgeAll = (stream: string): PersistentSubscriptionToStream => {
    const subscription = client.subscribeToPersistentSubscriptionToStream(stream, 'group');
    subscription.on('data', (received) => void subscription.ack(received));
    return subscription;
  };
  const checkpoints = (stream: string) =>
    collect(client.readStream(`$persistentsubscription-${stream}::group-checkpoint`));
  const infoOf = (stream: string) => client.getPersistentSubscriptionToStreamInfo(stream, 'group');

  it('is kept each time that so many were handled', async () => {
    const stream = await groupOn(60, {
      checkPointAfter: NEVER_MS,
      checkPointLowerBound: 1,
      checkPointUpperBound: 5,
    });
    const subscription = acknowledgeAll(stream);
    await eventually(async () => {
      const { stats } = await infoOf(stream);
      expect(Number(stats.lastCheckpointedEventRevision)).toBeGreaterThanOrEqual(55);
    });
    const kept = await checkpoints(stream);
    expect(kept.at(-1)?.event).toMatchObject({
      type: '$SubscriptionCheckpoint',
      data: expect.stringMatching(/^5\d$/) as string,
    });
    await subscription.unsubscribe();
  });

  ours('is kept in the two newest checkpoints only', 'others keep more', async () => {
    const stream = await groupOn(20, { checkPointLowerBound: 1, checkPointUpperBound: 5 });
    const subscription = acknowledgeAll(stream);
    await eventually(async () => {
      const { stats } = await infoOf(stream);
      expect(stats.lastCheckpointedEventRevision).toBe(19n);
    });
    expect((await checkpoints(stream)).length).toBeLessThanOrEqual(2);
    const own = `$persistentsubscription-${stream}::group-checkpoint`;
    expect((await client.getStreamMetadata(own)).metadata).toMatchObject({ maxCount: 2 });
    await subscription.unsubscribe();
  });

  it('counts a message each time that it is sent', async () => {
    const stream = await groupOn(1, {});
    const subscription = client.subscribeToPersistentSubscriptionToStream(stream, 'group');
    subscription.on('data', (received) => {
      if (received.retryCount < 2) void subscription.nack(RETRY, 'again', received);
      else void subscription.ack(received);
    });
    await eventually(async () => {
      const { stats, connections } = await infoOf(stream);
      expect(stats).toMatchObject({ totalItems: 3n, outstandingMessagesCount: 0 });
      expect(connections[0]?.totalItems).toBe(3n);
    });
    await subscription.unsubscribe();
  });

  it('is kept after the time, if the lower bound is reached, and not before', async () => {
    const [few, enough] = [
      await groupOn(2, { checkPointAfter: 50, checkPointLowerBound: 3, checkPointUpperBound: 100 }),
      await groupOn(3, { checkPointAfter: 50, checkPointLowerBound: 3, checkPointUpperBound: 100 }),
    ];
    const subscriptions = [few, enough].map(acknowledgeAll);
    await eventually(async () => {
      expect((await infoOf(enough)).stats.lastCheckpointedEventRevision).toBe(2n);
    });
    const { stats } = await infoOf(few);
    expect(stats).toMatchObject({ outstandingMessagesCount: 0 });
    expect(stats.lastCheckpointedEventRevision).toBeUndefined();
    await Promise.all(subscriptions.map((each) => each.unsubscribe()));
  });

  it('stays below what is not answered', async () => {
    const stream = await groupOn(4, { checkPointLowerBound: 1, checkPointUpperBound: 1 });
    const subscription = client.subscribeToPersistentSubscriptionToStream(stream, 'group');
    let handled = 0;
    subscription.on('data', (received) => {
      if (received.event?.revision === 1n) return;
      void subscription.ack(received).then(() => handled++);
    });
    await eventually(async () => {
      expect(handled).toBe(3);
      expect((await infoOf(stream)).stats.lastCheckpointedEventRevision).toBe(0n);
    });
    expect((await infoOf(stream)).stats.outstandingMessagesCount).toBe(1);
    await subscription.unsubscribe();
  });

  it('is told as a position by a group on everything', async () => {
    const group = freshName();
    const { position } = await client.appendToStream(freshName(), events(3));
    const settings = allSettings({
      startFrom: position ?? START,
      checkPointLowerBound: 1,
      checkPointUpperBound: 1,
    });
    await client.createPersistentSubscriptionToAll(group, settings);
    const subscription = client.subscribeToPersistentSubscriptionToAll(group);
    subscription.on('data', (received) => void subscription.ack(received));
    await eventually(async () => {
      const { stats } = await client.getPersistentSubscriptionToAllInfo(group);
      expect(stats.lastCheckpointedEventPosition?.commit).toBeGreaterThanOrEqual(
        position?.commit ?? 0n,
      );
    });
    await subscription.unsubscribe();
    await client.deletePersistentSubscriptionToAll(group);
  });

  it('is counted for the group and for each of its consumers', async () => {
    const stream = await groupOn(5, { extraStatistics: true });
    const subscription = acknowledgeAll(stream);
    await eventually(async () => {
      const { stats, connections } = await infoOf(stream);
      expect(stats.totalItems).toBe(5n);
      expect(connections).toHaveLength(1);
      expect(connections[0]).toMatchObject({ totalItems: 5n, inFlightMessages: 0 });
    });
    const [connection] = (await infoOf(stream)).connections;
    expect(connection).toMatchObject({
      availableSlots: 10,
      connectionName: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      from: expect.stringContaining(':') as string,
    });
    expect([...(connection?.extraStatistics?.keys() ?? [])].sort()).toEqual(
      STATISTICS.map((name) => name.toLowerCase()).sort(),
    );
    const plain = await groupOn(1, {});
    const other = acknowledgeAll(plain);
    await eventually(async () => expect((await infoOf(plain)).stats.totalItems).toBe(1n));
    expect((await infoOf(plain)).connections[0]).toMatchObject({ extraStatistics: undefined });
    await other.unsubscribe();
    await subscription.unsubscribe();
  });

  it('goes with the group, and what it parked as well', async () => {
    const stream = await groupOn(2, { checkPointLowerBound: 1, checkPointUpperBound: 1 });
    const subscription = client.subscribeToPersistentSubscriptionToStream(stream, 'group');
    subscription.on('error', () => undefined);
    subscription.on('data', (received) => void subscription.nack(PARK, 'later', received));
    await eventually(async () => {
      const { stats } = await infoOf(stream);
      expect(stats).toMatchObject({ parkedMessageCount: 2n, lastCheckpointedEventRevision: 1n });
    });
    await subscription.unsubscribe();
    await client.deletePersistentSubscriptionToStream(stream, 'group');
    for (const kind of ['checkpoint', 'parked']) {
      const own = client.readStream(`$persistentsubscription-${stream}::group-${kind}`);
      await expect(collect(own)).rejects.toMatchObject({ type: 'stream-not-found' });
    }
  });
});

describeEmbedded('persistent subscriptions of a new server', () => {
  it('are none', async () => {
    const server = await serverUnderTest();
    const client = connectTo(server.url);
    expect(await client.listAllPersistentSubscriptions()).toEqual([]);
    await client.dispose();
    await server.stop();
  });
});
