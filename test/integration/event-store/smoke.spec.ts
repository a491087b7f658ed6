import { serverUnderTest } from './support/server.js';
import { collect, events, freshName, revisionsOf, take } from './support/events.js';

describe('a first conversation', () => {
  it('appends, reads and subscribes', async () => {
    const server = await serverUnderTest();
    const client = server.connect();
    const name = freshName();
    const written = events(3);
    const result = await client.appendToStream(name, written, { expectedRevision: 'no_stream' });
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 2n });
    const back = await collect(client.readStream(name));
    expect(back.map((r) => r.event?.id)).toEqual(written.map((e) => e.id));
    expect(back[1]?.event?.data).toEqual({ n: 1 });
    expect(back[1]?.event?.metadata).toEqual({ by: 'test' });
    expect(
      revisionsOf(
        await collect(client.readStream(name, { direction: 'backwards', fromRevision: 'end' })),
      ),
    ).toEqual([2, 1, 0]);
    const live = take(client.subscribeToStream(name), 4);
    await client.appendToStream(name, events(1));
    expect(revisionsOf(await live)).toEqual([0, 1, 2, 3]);
    const all = await collect(client.readAll());
    expect(all.filter((e) => e.event?.streamId === name)).toHaveLength(4);
    await expect(
      client.appendToStream(name, events(1), { expectedRevision: 0n }),
    ).rejects.toMatchObject({ type: 'wrong-expected-version', actualVersion: 3n });
    await client.tombstoneStream(name);
    await expect(collect(client.readStream(name))).rejects.toMatchObject({
      type: 'stream-deleted',
    });
    await server.stop();
  });
  it('over a unix socket', async () => {
    const server = await serverUnderTest({ listen: { unix: '/tmp/lm/test.sock' } });
    const client = server.connect();
    await client.appendToStream('a', events(2));
    expect(await take(client.subscribeToAll(), 2)).toHaveLength(2);
    await server.stop();
  });
});
