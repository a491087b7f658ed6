import type { EventStoreDBClient } from '@eventstore/db-client';
import { collect, events, freshName, revisionsOf } from './support/events.js';
import { ours, serverUnderTest, type ServerUnderTest } from './support/server.js';

describe('deleting', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  const written = async (count = 3): Promise<string> => {
    const stream = freshName('a ::$');
    await client.appendToStream(stream, events(count));
    return stream;
  };
  const revisions = async (stream: string): Promise<number[]> =>
    revisionsOf(await collect(client.readStream(stream)));

  it('hides a stream, which comes back with its numbering continued', async () => {
    for (const expectedRevision of ['any', 'no_stream', 2n] as const) {
      const stream = await written();
      const { position } = await client.deleteStream(stream);
      expect(position?.commit).toBeGreaterThan(0n);
      await expect(revisions(stream)).rejects.toMatchObject({ type: 'stream-not-found' });
      await expect(
        client.appendToStream(stream, events(1), { expectedRevision: 'stream_exists' }),
      ).rejects.toMatchObject({ type: 'stream-deleted', streamName: stream });
      const again = await client.appendToStream(stream, events(2), { expectedRevision });
      expect(again.nextExpectedRevision).toBe(4n);
      expect(await revisions(stream)).toEqual([3, 4]);
    }
  });

  it('minds the revision', async () => {
    const stream = await written();
    const wrong = { type: 'wrong-expected-version' };
    await expect(client.deleteStream(stream, { expectedRevision: 1n })).rejects.toMatchObject({
      type: wrong.type,
      expectedVersion: 1n,
      actualVersion: 2n,
    });
    await expect(
      client.tombstoneStream(stream, { expectedRevision: 'no_stream' }),
    ).rejects.toMatchObject({
      type: wrong.type,
      expectedVersion: -1n,
    });
    await client.deleteStream(stream, { expectedRevision: 2n });
    for (const expectedRevision of ['any', 'no_stream'] as const) {
      const refusal = client.deleteStream(freshName(), { expectedRevision });
      await expect(refusal).rejects.toMatchObject({ ...wrong, actualVersion: -1n });
      await expect(refusal).rejects.toThrow('Delete failed due to WrongExpectedVersion');
    }
  });

  it('can follow a deletion for a writer who expects no stream', async () => {
    const stream = await written();
    for (let round = 0; round < 2; round++) {
      await client.deleteStream(stream, { expectedRevision: round === 0 ? 2n : 'no_stream' });
    }
    await client.tombstoneStream(stream, { expectedRevision: 'no_stream' });
  });

  ours('refuses to delete metadata', 'others then show what it hid', async () => {
    const stream = await written();
    await client.setStreamMetadata(stream, { truncateBefore: 2 });
    await expect(client.deleteStream(`$$${stream}`)).rejects.toThrow('holds metadata');
    await expect(client.tombstoneStream(`$$${stream}`)).rejects.toThrow('holds metadata');
    expect(await revisions(stream)).toEqual([2]);
  });

  it('ends a stream for ever with a tombstone', async () => {
    const stream = await written();
    await client.tombstoneStream(stream, { expectedRevision: 2n });
    const deleted = { type: 'stream-deleted' };
    await expect(revisions(stream)).rejects.toMatchObject(deleted);
    await expect(client.appendToStream(stream, events(1))).rejects.toMatchObject(deleted);
    await expect(client.deleteStream(stream)).rejects.toMatchObject(deleted);
    await expect(client.tombstoneStream(stream)).rejects.toMatchObject(deleted);
    await expect(client.setStreamMetadata(stream, { maxCount: 1 })).rejects.toMatchObject(deleted);
    const all = await collect(
      client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 1 }),
    );
    expect(all[0]?.event).toMatchObject({ type: '$streamDeleted', revision: 2n ** 63n - 1n });
  });

  it('can tombstone what never was', async () => {
    const stream = freshName();
    await client.tombstoneStream(stream, { expectedRevision: 'no_stream' });
    await expect(client.appendToStream(stream, events(1))).rejects.toMatchObject({
      type: 'stream-deleted',
    });
  });
});

describe('metadata of a stream', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  it('is kept as it was given', async () => {
    const stream = freshName();
    expect((await client.getStreamMetadata(stream)).metadata).toBeUndefined();
    const metadata = {
      maxAge: 3_600,
      maxCount: 10,
      cacheControl: 5,
      acl: { readRoles: ['a', 'b'], writeRoles: ['c'] },
      ours: { nested: true },
    };
    await client.setStreamMetadata(stream, metadata);
    expect((await client.getStreamMetadata(stream)).metadata).toMatchObject(metadata);
    await client.appendToStream(stream, events(1), { expectedRevision: 'stream_exists' });
  });

  it('hides events by count, by revision and by age', async () => {
    const stream = freshName();
    await client.appendToStream(stream, events(6));
    const seen = async (): Promise<number[]> =>
      revisionsOf(await collect(client.readStream(stream)));
    await client.setStreamMetadata(stream, { maxCount: 2 });
    expect(await seen()).toEqual([4, 5]);
    await client.setStreamMetadata(stream, { truncateBefore: 3 });
    expect(await seen()).toEqual([3, 4, 5]);
    await client.setStreamMetadata(stream, { maxAge: 3_600 });
    expect(await seen()).toEqual([0, 1, 2, 3, 4, 5]);
    await client.setStreamMetadata(stream, { maxAge: 1 });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await seen()).toEqual([]);
    const { nextExpectedRevision } = await client.appendToStream(stream, events(1));
    expect(nextExpectedRevision).toBe(6n);
    expect(await seen()).toEqual([6]);
  });

  it('shows its newest event only', async () => {
    const stream = freshName();
    for (const maxCount of [1, 2, 3]) await client.setStreamMetadata(stream, { maxCount });
    expect(revisionsOf(await collect(client.readStream(`$$${stream}`)))).toEqual([2]);
  });
});
