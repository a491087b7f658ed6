import type { EventStoreDBClient } from '@eventstore/db-client';
import { collect, events, freshName, link, revisionsOf } from './support/events.js';
import { oursOnly, serverUnderTest, type ServerUnderTest } from './support/server.js';

describe('reading', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  const stream = freshName();
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
    await client.appendToStream(stream, events(10));
  });
  afterAll(() => server.stop());

  const read = async (options: Parameters<typeof client.readStream>[1]): Promise<number[]> =>
    revisionsOf(await collect(client.readStream(stream, options)));

  it('a stream includes the revision asked for, both ways', async () => {
    expect(await read({ fromRevision: 7n })).toEqual([7, 8, 9]);
    expect(await read({ fromRevision: 2n, direction: 'backwards' })).toEqual([2, 1, 0]);
    expect(await read({ fromRevision: 'end', direction: 'backwards', maxCount: 2 })).toEqual([
      9, 8,
    ]);
    expect(await read({ fromRevision: 'start', direction: 'backwards' })).toEqual([0]);
    expect(await read({ fromRevision: 'start', maxCount: 3 })).toEqual([0, 1, 2]);
  });

  it('beyond the end gives nothing forwards, and the end backwards', async () => {
    expect(await read({ fromRevision: 10n })).toEqual([]);
    expect(await read({ fromRevision: 2n ** 62n })).toEqual([]);
    expect(await read({ fromRevision: 50n, direction: 'backwards', maxCount: 1 })).toEqual([9]);
  });

  it('a stream that was never written says so', async () => {
    const name = freshName('ä ö');
    await expect(collect(client.readStream(name))).rejects.toMatchObject({
      type: 'stream-not-found',
      streamName: name,
    });
  });

  it('everything goes in the order of positions, forwards including and backwards excluding', async () => {
    const all = await collect(client.readAll());
    const positions = all.map(({ event }) => event?.position.commit ?? 0n);
    expect(positions).toEqual([...positions].sort((a, b) => Number(a - b)));
    const third = all[2]?.event?.position;
    if (!third) throw new Error('three events');
    const [first] = await collect(client.readAll({ fromPosition: third, maxCount: 1 }));
    expect(first?.event?.position).toEqual(third);
    const before = await collect(
      client.readAll({ fromPosition: third, direction: 'backwards', maxCount: 1 }),
    );
    expect(before[0]?.event?.id).toBe(all[1]?.event?.id);
    const last = all.at(-1)?.event?.position;
    if (!last) throw new Error('a last event');
    const newest = await collect(
      client.readAll({ fromPosition: last, direction: 'backwards', maxCount: 3 }),
    );
    expect(newest.map(({ event }) => event?.id)).toEqual(
      all
        .slice(-4, -1)
        .reverse()
        .map(({ event }) => event?.id),
    );
    const [end] = await collect(
      client.readAll({ fromPosition: 'end', direction: 'backwards', maxCount: 1 }),
    );
    expect(end?.event?.position.commit).toBeGreaterThanOrEqual(last.commit);
    expect(
      await collect(client.readAll({ fromPosition: 'start', direction: 'backwards' })),
    ).toEqual([]);
  });

  it('refuses a commit position below the prepare position', async () => {
    const read = client.readAll({ fromPosition: { commit: 1n, prepare: 2n } });
    await expect(collect(read)).rejects.toMatchObject({
      message: oursOnly(expect.stringContaining('INVALID_ARGUMENT') as string),
    });
  });

  it('refuses what goes forwards from the end, or backwards from beyond it', async () => {
    const forwards = client.readStream(stream, { fromRevision: 'end' });
    await expect(collect(forwards)).rejects.toMatchObject({ type: 'unknown' });
    const far = { commit: 2n ** 40n, prepare: 2n ** 40n };
    const backwards = client.readAll({ direction: 'backwards', fromPosition: far });
    await expect(collect(backwards)).rejects.toMatchObject({ type: 'unknown' });
    const newest = client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 1 });
    expect(await collect(newest)).toHaveLength(1);
  });

  it('resolves links, also those whose target is gone', async () => {
    const links = freshName('links');
    const gone = freshName();
    await client.appendToStream(gone, events(1));
    await client.appendToStream(links, [link(3, stream), link(99, stream), link(0, freshName())]);
    const plain = await collect(client.readStream(links));
    expect(plain.map(({ event }) => event?.type)).toEqual(['$>', '$>', '$>']);
    const [first, ...others] = await collect(client.readStream(links, { resolveLinkTos: true }));
    expect(first).toMatchObject({
      event: { streamId: stream, revision: 3n },
      link: { streamId: links, revision: 0n },
    });
    expect(first?.commitPosition).toBe(first?.link?.position?.commit);
    for (const { event, link: by } of others) {
      expect(event).toBeUndefined();
      expect(by?.streamId).toBe(links);
    }
  });

  it('a long stream comes whole, forwards and backwards', async () => {
    const long = freshName();
    for (let round = 0; round < 10; round++) await client.appendToStream(long, events(300));
    const forwards = revisionsOf(await collect(client.readStream(long)));
    expect(forwards).toEqual(Array.from({ length: 3_000 }, (_, n) => n));
    const backwards = await collect(
      client.readStream(long, { direction: 'backwards', fromRevision: 'end' }),
    );
    expect(revisionsOf(backwards)).toEqual([...forwards].reverse());
  });
});
