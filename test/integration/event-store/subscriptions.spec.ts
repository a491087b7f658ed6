import {
  eventTypeFilter,
  excludeSystemEvents,
  streamNameFilter,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type Filter,
  type Position,
} from '@eventstore/db-client';
import { collect, events, freshName, revisionsOf, take } from './support/events.js';
import { eventually } from './support/eventually.js';
import { oursOnly, serverUnderTest, type ServerUnderTest } from './support/server.js';

describe('catch-up subscriptions', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  const once = (
    source: AllStreamSubscription,
    name: 'confirmation' | 'caughtUp',
  ): Promise<unknown> =>
    new Promise((resolve) => source.once(name as 'confirmation', () => resolve(undefined)));

  it('to a stream begin after the revision, go on live, and say when they have caught up', async () => {
    const stream = freshName();
    await client.appendToStream(stream, events(5));
    const subscription = client.subscribeToStream(stream, { fromRevision: 2n });
    let caughtUp = 0;
    subscription.on('caughtUp' as 'confirmation', () => void caughtUp++);
    const seen = take(subscription, 5);
    await eventually(() => expect(caughtUp).toBe(1));
    await client.appendToStream(stream, events(3));
    expect(revisionsOf(await seen)).toEqual([3, 4, 5, 6, 7]);
  });

  it('wait for a stream that is not there yet', async () => {
    const stream = freshName();
    const fromStart = take(client.subscribeToStream(stream), 2);
    const fromEnd = client.subscribeToStream(stream, { fromRevision: 'end' });
    const seen = take(fromEnd, 2);
    await new Promise((resolve) => fromEnd.once('confirmation', resolve));
    await client.appendToStream(stream, events(2));
    expect(revisionsOf(await fromStart)).toEqual([0, 1]);
    expect(revisionsOf(await seen)).toEqual([0, 1]);
  });

  it('to a stream end with the tombstone and an error', async () => {
    const stream = freshName();
    await client.appendToStream(stream, events(2));
    const subscription = client.subscribeToStream(stream);
    const seen: unknown[] = [];
    subscription.on('data', ({ event }) => seen.push(event?.type));
    const failure = new Promise((_, reject) => subscription.on('error', reject));
    const ended = expect(failure).rejects.toMatchObject({
      type: 'stream-deleted',
      streamName: stream,
    });
    await eventually(() => expect(seen).toHaveLength(2));
    await client.tombstoneStream(stream);
    await ended;
    expect(seen).toEqual(['TestEvent', 'TestEvent', '$streamDeleted']);
    const late = client.subscribeToStream(stream);
    await expect(new Promise((_, reject) => late.on('error', reject))).rejects.toMatchObject({
      type: 'stream-deleted',
    });
  });

  it('to everything begin after the position', async () => {
    const stream = freshName();
    const { position } = await client.appendToStream(stream, events(1));
    if (!position) throw new Error('a position');
    await client.appendToStream(stream, events(2));
    const seen = await take(client.subscribeToAll({ fromPosition: position }), 2);
    expect(revisionsOf(seen)).toEqual([1, 2]);
  });

  const typed = freshName('Type');
  const named = freshName('name');
  const filters: [string, Filter, string[]][] = [
    ['type prefixes', eventTypeFilter({ prefixes: [typed] }), ['0', '2']],
    ['a type pattern', eventTypeFilter({ regex: `^${typed}$` }), ['0', '2']],
    ['name prefixes', streamNameFilter({ prefixes: ['zzz', named] }), ['0', '1']],
    ['a name pattern', streamNameFilter({ regex: `${named.slice(5)}-a$` }), ['0', '1']],
  ];
  it.each(filters)(
    'through %s deliver what matches, and nothing else',
    async (_name, filter, expected) => {
      const from = await client.appendToStream(freshName(), events(1));
      await client.appendToStream(`${named}-a`, [...events(1, typed), ...events(1, 'Other')]);
      await client.appendToStream(freshName('else'), events(1, typed));
      const subscription = client.subscribeToAll({
        filter,
        fromPosition: from.position ?? 'start',
      });
      const all = await collect(client.readAll({ fromPosition: from.position ?? 'start' }));
      const ids = all.slice(1).map(({ event }) => event?.id);
      const seen = await take(subscription, expected.length);
      expect(seen.map(({ event }) => String(ids.indexOf(event?.id)))).toEqual(expected);
    },
  );

  it('can leave out system events', async () => {
    const stream = freshName();
    const { position } = await client.appendToStream(stream, events(1));
    await client.setStreamMetadata(stream, { maxCount: 10 });
    await client.appendToStream(stream, events(1));
    const filter = excludeSystemEvents();
    const [seen] = await take(
      client.subscribeToAll({ filter, fromPosition: position ?? 'start' }),
      1,
    );
    expect(seen?.event).toMatchObject({ streamId: stream, revision: 1n });
  });

  it('refuse a pattern that is no pattern, or could run for ever', async () => {
    for (const regex of ['(', '(a+)+$']) {
      const subscription = client.subscribeToAll({ filter: streamNameFilter({ regex }) });
      const failure = new Promise((_, reject) => subscription.on('error', reject));
      await expect(failure).rejects.toMatchObject({
        message: oursOnly(expect.stringContaining('INVALID_ARGUMENT') as string),
      });
    }
  });

  it('report their progress as often as asked, matching or not', async () => {
    const own = await serverUnderTest();
    const writer = own.connect();
    const { position } = await writer.appendToStream(freshName(), events(1));
    await writer.appendToStream(freshName(), events(384));
    const checkpoints: Position[] = [];
    const subscription = own.connect().subscribeToAll({
      fromPosition: position ?? 'start',
      filter: eventTypeFilter({
        prefixes: ['Nothing'],
        checkpointInterval: 2,
        checkpointReached: (_subscription, position) => void checkpoints.push(position),
      }),
    });
    subscription.on('data', () => undefined);
    await once(subscription, 'caughtUp');
    await eventually(() => expect([6, 7]).toContain(checkpoints.length));
    const commits = checkpoints.map(({ commit }) => Number(commit));
    expect(commits).toEqual([...commits].sort((a, b) => a - b));
    await own.stop();
  });

  it('lose nothing when they begin again at any checkpoint', async () => {
    const type = freshName('Wanted');
    const stream = freshName();
    for (let round = 0; round < 40; round++) {
      await client.appendToStream(stream, [...events(9, 'Other'), ...events(round % 3, type)]);
    }
    const all = await collect(client.readAll());
    const wanted = all.flatMap(({ event }) => (event?.type === type ? [event] : []));
    const filter = (checkpoints: Position[]): Filter =>
      eventTypeFilter({
        prefixes: [type],
        checkpointInterval: 1,
        checkpointReached: (_subscription, position) => void checkpoints.push(position),
      });
    const checkpoints: Position[] = [];
    const first = client.subscribeToAll({ filter: filter(checkpoints) });
    expect(await take(first, wanted.length)).toHaveLength(wanted.length);
    expect(checkpoints.length).toBeGreaterThan(5);
    for (const checkpoint of checkpoints.filter((_, index) => index % 3 === 0)) {
      const rest = wanted.filter(({ position }) => position.commit > checkpoint.commit);
      const again = client.subscribeToAll({ filter: filter([]), fromPosition: checkpoint });
      const seen = await take(again, rest.length);
      expect(seen.map(({ event }) => event?.id)).toEqual(rest.map(({ id }) => id));
      await again.unsubscribe();
    }
  });

  it('by the hundred do not hold up other calls', async () => {
    const stream = freshName();
    const follower = server.connect();
    const counts = Array.from({ length: 200 }, () => 0);
    const subscriptions = counts.map((_, index) =>
      follower
        .subscribeToStream(stream)
        .on('data', () => void (counts[index] = (counts[index] ?? 0) + 1)),
    );
    await Promise.all(
      subscriptions.map((each) => new Promise((resolve) => each.once('confirmation', resolve))),
    );
    await client.appendToStream(stream, events(2));
    expect(await collect(follower.readStream(stream))).toHaveLength(2);
    await eventually(() => expect(counts.every((count) => count === 2)).toBe(true));
    await Promise.all(subscriptions.map((each) => each.unsubscribe()));
  });
});
