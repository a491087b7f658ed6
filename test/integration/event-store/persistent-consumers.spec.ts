import {
  PARK,
  persistentSubscriptionToAllSettingsFromDefaults as allSettings,
  persistentSubscriptionToStreamSettingsFromDefaults as streamSettings,
  RETRY,
  SKIP,
  START,
  STOP,
  eventTypeFilter,
  type EventStoreDBClient,
  type PersistentAction,
  type PersistentSubscriptionToStream,
  type PersistentSubscriptionToStreamResolvedEvent as Received,
} from '@eventstore/db-client';
import { collect, events, freshName, link } from './support/events.js';
import { eventually } from './support/eventually.js';
import { serverUnderTest, type ServerUnderTest } from './support/server.js';

const revisionOf = ({ event }: { event?: { revision: bigint } | undefined }): number =>
  Number(event?.revision);

describe('consuming persistent subscriptions', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  type Settings = NonNullable<Parameters<typeof streamSettings>[0]>;
  async function groupOn(count: number, settings: Settings = {}): Promise<string> {
    const stream = freshName();
    if (count > 0) await client.appendToStream(stream, events(count));
    const all = streamSettings({ startFrom: START, ...settings });
    await client.createPersistentSubscriptionToStream(stream, 'group', all);
    return stream;
  }
  const connect = (stream: string, bufferSize = 10): PersistentSubscriptionToStream =>
    client.subscribeToPersistentSubscriptionToStream(stream, 'group', { bufferSize });
  const parkedOf = (stream: string) =>
    collect(client.readStream(`$persistentsubscription-${stream}::group-parked`));

  /** Answers each message until `count` were seen; the answer is given the message and its turn. */
  async function consume(
    subscription: PersistentSubscriptionToStream,
    count: number,
    answer: (received: Received, turn: number) => Promise<void> | void = (received) =>
      subscription.ack(received),
  ): Promise<Received[]> {
    const seen: Received[] = [];
    for await (const received of subscription) {
      await answer(received, seen.length);
      seen.push(received);
      if (seen.length >= count) break;
    }
    return seen;
  }

  it('delivers from its start on, inclusive', async () => {
    const stream = await groupOn(4, { startFrom: 1n });
    const subscription = connect(stream);
    const seen = consume(subscription, 7);
    await client.appendToStream(stream, events(4));
    expect((await seen).map(revisionOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('delivers only what comes when it starts at the end', async () => {
    const stream = await groupOn(3, { startFrom: 'end' });
    const seen = consume(connect(stream), 1);
    await client.appendToStream(stream, events(1));
    expect((await seen).map(revisionOf)).toEqual([3]);
  });

  it('gives a consumer no more than its buffer before it answers', async () => {
    const stream = await groupOn(10);
    const subscription = connect(stream, 3);
    const seen: Received[] = [];
    subscription.on('data', (received) => seen.push(received));
    await eventually(() => expect(seen).toHaveLength(3));
    const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(stats.outstandingMessagesCount).toBe(3);
    for (const received of [...seen]) await subscription.ack(received);
    await eventually(() => expect(seen).toHaveLength(6));
    await subscription.unsubscribe();
  });

  it('skips, parks and retries as it is told', async () => {
    const stream = await groupOn(4);
    const subscription = connect(stream);
    const actions: Record<number, PersistentAction> = { 0: SKIP, 1: PARK, 2: STOP };
    const seen = await consume(subscription, 5, async (received) => {
      const action = actions[revisionOf(received)] ?? RETRY;
      if (received.retryCount === 1) return subscription.ack(received);
      await subscription.nack(action, 'a reason', received);
    });
    expect(seen.map(revisionOf)).toEqual([0, 1, 2, 3, 3]);
    expect(seen.map(({ retryCount }) => retryCount)).toEqual([0, 0, 0, 0, 1]);
    const parked = await eventually(() => parkedOf(stream));
    expect(parked).toHaveLength(1);
    expect(parked[0]?.event).toMatchObject({
      type: '$>',
      metadata: { reason: "Client explicitly NAK'ed message.\na reason" },
    });
    expect(Buffer.from(parked[0]?.event?.data as Uint8Array).toString()).toBe(`1@${stream}`);
  });

  it('parks what was tried too often', async () => {
    const stream = await groupOn(1, { maxRetryCount: 2 });
    const subscription = connect(stream);
    const seen = await consume(subscription, 3, (received) =>
      subscription.nack(RETRY, 'again', received),
    );
    expect(seen.map(({ retryCount }) => retryCount)).toEqual([0, 1, 2]);
    await eventually(async () => {
      const [parked] = await parkedOf(stream);
      expect(parked?.event?.metadata).toMatchObject({ reason: 'Reached retry count of 2' });
    });
  });

  it('tries again what is not answered in time', async () => {
    const stream = await groupOn(1, { messageTimeout: 50, maxRetryCount: 50 });
    const subscription = connect(stream);
    const seen = await consume(subscription, 2, (received) =>
      received.retryCount > 0 ? subscription.ack(received) : undefined,
    );
    expect(seen.map(revisionOf)).toEqual([0, 0]);
  });

  it('hands what a consumer leaves behind to another', async () => {
    const stream = await groupOn(2);
    const first = connect(stream);
    await consume(first, 2, () => undefined);
    await first.unsubscribe();
    const seen = await consume(connect(stream), 2);
    expect(seen.map(revisionOf).sort()).toEqual([0, 1]);
  });

  it('replays what was parked, with and without a limit', async () => {
    const stream = await groupOn(3);
    const subscription = connect(stream);
    subscription.on('data', (received) => void subscription.nack(PARK, 'later', received));
    await eventually(async () => expect(await parkedOf(stream)).toHaveLength(3));
    await subscription.unsubscribe();
    const again = connect(stream);
    const seen = consume(again, 3);
    await client.replayParkedMessagesToStream(stream, 'group', { stopAt: 2 });
    await eventually(async () => expect(await parkedOf(stream)).toHaveLength(1));
    await client.replayParkedMessagesToStream(stream, 'group');
    const replayed = await seen;
    expect(replayed.map(revisionOf)).toEqual([0, 1, 2]);
    expect(replayed.map(({ link: by }) => by?.streamId)).toEqual(
      Array(3).fill(`$persistentsubscription-${stream}::group-parked`),
    );
    await eventually(async () => {
      const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
      expect(stats.parkedMessageCount).toBe(0n);
    });
  });

  it('parks the place of the event, not of the link that brought it', async () => {
    const [source, links] = [freshName(), freshName('links')];
    await client.appendToStream(source, events(2));
    await client.appendToStream(links, [link(1, source), link(9, source)]);
    const settings = streamSettings({ startFrom: START, resolveLinkTos: true });
    await client.createPersistentSubscriptionToStream(links, 'group', settings);
    const subscription = connect(links);
    await consume(subscription, 2, (received) => subscription.nack(PARK, 'later', received));
    await eventually(async () => expect(await parkedOf(links)).toHaveLength(2));
    const places = (await parkedOf(links)).map(({ event }) =>
      Buffer.from(event?.data as Uint8Array).toString(),
    );
    expect(places).toEqual([`1@${source}`, `1@${links}`]);
    await subscription.unsubscribe();
    await client.replayParkedMessagesToStream(links, 'group');
    const again = connect(links);
    const seen = (await consume(again, 2)).map(({ event }) => event?.streamId);
    expect(seen).toHaveLength(2);
    expect(new Set(seen)).toEqual(new Set([source, undefined]));
  });

  it('lets go of its consumers when its stream is tombstoned', async () => {
    const stream = await groupOn(1);
    const dropped = async (): Promise<void> => {
      // A connection of its own: the client gives up the connection on this error.
      const own = server.connect();
      const subscription = own.subscribeToPersistentSubscriptionToStream(stream, 'group');
      subscription.on('data', () => void client.tombstoneStream(stream));
      await expect(
        new Promise((_, reject) => subscription.on('error', reject)),
      ).rejects.toMatchObject({ type: 'persistent-subscription-dropped' });
    };
    await dropped();
    await dropped();
  });

  it('takes no more subscribers than it may have', async () => {
    const stream = await groupOn(0, { maxSubscriberCount: 1 });
    const first = connect(stream);
    await new Promise((resolve) => first.once('confirmation', resolve));
    const second = connect(stream);
    await expect(new Promise((_, reject) => second.on('error', reject))).rejects.toMatchObject({
      type: 'maximum-subscribers-reached',
    });
    await first.unsubscribe();
  });

  it('lets go of its consumers when it is updated or deleted', async () => {
    for (const change of ['update', 'delete'] as const) {
      const stream = await groupOn(0);
      // A connection of its own: the client gives up the connection on this error.
      const own = server.connect();
      const subscription = own.subscribeToPersistentSubscriptionToStream(stream, 'group');
      const failure = new Promise((_, reject) => subscription.on('error', reject));
      const dropped = expect(failure).rejects.toMatchObject({
        type: 'persistent-subscription-dropped',
      });
      await new Promise((resolve) => subscription.once('confirmation', resolve));
      if (change === 'delete') await client.deletePersistentSubscriptionToStream(stream, 'group');
      else await client.updatePersistentSubscriptionToStream(stream, 'group', streamSettings());
      await dropped;
    }
  });

  it('shares the work in turn', async () => {
    const stream = await groupOn(0, { consumerStrategyName: 'RoundRobin' });
    const counts = await shareOf(stream, 2, events(20));
    expect(counts).toEqual([10, 10]);
  });

  it('gives all to one as long as it keeps up', async () => {
    const stream = await groupOn(0, { consumerStrategyName: 'DispatchToSingle' });
    const counts = await shareOf(stream, 2, events(20));
    expect(counts).toEqual([20, 0]);
  });

  it('pins every stream to one consumer', async () => {
    const source = freshName('links');
    const targets = Array.from({ length: 8 }, () => freshName());
    for (const target of targets) await client.appendToStream(target, events(5));
    const settings = streamSettings({
      startFrom: START,
      resolveLinkTos: true,
      consumerStrategyName: 'Pinned',
    });
    await client.createPersistentSubscriptionToStream(source, 'group', settings);
    const consumersOf = new Map<string, Set<number>>();
    let count = 0;
    const subscriptions = [0, 1].map((index) => {
      const subscription = connect(source, 100);
      subscription.on('data', (received) => {
        const stream = received.event?.streamId ?? '';
        consumersOf.set(stream, (consumersOf.get(stream) ?? new Set()).add(index));
        count++;
        void subscription.ack(received);
      });
      return subscription;
    });
    await Promise.all(
      subscriptions.map((each) => new Promise((resolve) => each.once('confirmation', resolve))),
    );
    for (let n = 0; n < 5; n++) {
      await client.appendToStream(
        source,
        targets.map((target) => link(n, target)),
      );
    }
    await eventually(() => expect(count).toBe(40));
    expect([...consumersOf.keys()].sort()).toEqual([...targets].sort());
    expect([...consumersOf.values()].every(({ size }) => size === 1)).toBe(true);
    await Promise.all(subscriptions.map((subscription) => subscription.unsubscribe()));
  });

  async function shareOf(stream: string, consumers: number, proposed: ReturnType<typeof events>) {
    const counts = Array.from({ length: consumers }, () => 0);
    const subscriptions: PersistentSubscriptionToStream[] = [];
    for (let index = 0; index < consumers; index++) {
      const subscription = connect(stream, 100);
      subscription.on('data', (received) => {
        counts[index] = (counts[index] ?? 0) + 1;
        void subscription.ack(received);
      });
      await new Promise((resolve) => subscription.once('confirmation', resolve));
      subscriptions.push(subscription);
    }
    await client.appendToStream(stream, proposed);
    await eventually(() => expect(counts.reduce((a, b) => a + b)).toBe(proposed.length));
    await Promise.all(subscriptions.map((subscription) => subscription.unsubscribe()));
    return counts;
  }

  it('follows all streams through a filter', async () => {
    const group = freshName();
    const type = freshName('Type');
    await client.createPersistentSubscriptionToAll(group, allSettings({ startFrom: START }), {
      filter: eventTypeFilter({ prefixes: [type] }),
    });
    const stream = freshName();
    await client.appendToStream(stream, [...events(2, 'Other'), ...events(3, type)]);
    const subscription = client.subscribeToPersistentSubscriptionToAll(group);
    const seen: string[] = [];
    for await (const received of subscription) {
      seen.push(received.event?.type ?? '');
      await subscription.ack(received);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([type, type, type]);
    await client.deletePersistentSubscriptionToAll(group);
  });
});
