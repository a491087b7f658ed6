import { randomUUID } from 'node:crypto';
import {
  binaryEvent,
  jsonEvent,
  type AppendExpectedRevision,
  type AppendResult,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { collect, events, freshName, revisionsOf } from './support/events.js';
import { ours, oursOnly, serverUnderTest, type ServerUnderTest } from './support/server.js';

/** With credentials of its own an append goes by `Append`, without by `BatchAppend`. */
const forms = [
  ['BatchAppend', {}],
  ['Append', { credentials: { username: 'admin', password: 'changeit' } }],
] as const;

describe.each(forms)('%s', (_form, options) => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(() => server.stop());

  it('answers with the last revision and its position', async () => {
    const stream = freshName();
    const first = await client.appendToStream(stream, events(3), options);
    expect(first).toMatchObject({ success: true, nextExpectedRevision: 2n });
    const [last] = await collect(
      client.readStream(stream, { direction: 'backwards', fromRevision: 'end', maxCount: 1 }),
    );
    expect(first.position).toEqual(last?.event?.position);
  });

  it('keeps bytes, types, ids and metadata as they came', async () => {
    const stream = freshName();
    const data = Buffer.from([0, 255, 128, 10]);
    const binary = binaryEvent({
      id: randomUUID(),
      type: 'Binär',
      data,
      metadata: Buffer.from([1, 2]),
    });
    const json = jsonEvent({
      id: randomUUID(),
      type: 'Json',
      data: { b: 1, a: 'ü' },
      metadata: { c: 2 },
    });
    await client.appendToStream(stream, [binary, json], options);
    const [one, two] = await collect(client.readStream(stream));
    expect(one?.event).toMatchObject({ id: binary.id, type: 'Binär', isJson: false });
    expect(Buffer.from(one?.event?.data as Uint8Array)).toEqual(data);
    expect(Buffer.from(one?.event?.metadata as Uint8Array)).toEqual(Buffer.from([1, 2]));
    expect(two?.event).toMatchObject({
      id: json.id,
      type: 'Json',
      isJson: true,
      data: { b: 1, a: 'ü' },
      metadata: { c: 2 },
    });
    expect(Math.abs(Date.now() - Number(two?.event?.created))).toBeLessThan(60_000);
  });

  it('refuses every expectation that does not hold, and says what does', async () => {
    const stream = freshName();
    const expecting = (expectedRevision: 'no_stream' | 'stream_exists' | bigint) =>
      client.appendToStream(stream, events(1), { ...options, expectedRevision });
    const wrong = { type: 'wrong-expected-version', streamName: stream };
    await expect(expecting('stream_exists')).rejects.toMatchObject({
      ...wrong,
      actualVersion: 'no_stream',
    });
    await expect(expecting(0n)).rejects.toMatchObject({ ...wrong, actualVersion: 'no_stream' });
    await expecting('no_stream');
    await expect(expecting('no_stream')).rejects.toMatchObject({ ...wrong, actualVersion: 0n });
    await expecting('stream_exists');
    await expecting(1n);
    await expect(expecting(5n)).rejects.toMatchObject({ ...wrong, actualVersion: 2n });
    await expect(expecting(1n)).rejects.toMatchObject({ ...wrong, actualVersion: 2n });
    expect(revisionsOf(await collect(client.readStream(stream)))).toEqual([0, 1, 2]);
  });

  it('answers a repeated append with what it had answered', async () => {
    const stream = freshName();
    const written = events(3);
    const first = await client.appendToStream(stream, written, {
      ...options,
      expectedRevision: 'no_stream',
    });
    await client.appendToStream(stream, events(2), options);
    for (const expectedRevision of ['any', 'no_stream', 'stream_exists'] as const) {
      const again = await client.appendToStream(stream, written, { ...options, expectedRevision });
      expect(again.nextExpectedRevision).toBe(first.nextExpectedRevision);
      expect(again.position).toEqual(first.position);
    }
    expect(await collect(client.readStream(stream))).toHaveLength(5);
  });

  it('refuses what is half a repetition', async () => {
    const stream = freshName();
    const [one, two] = events(2);
    if (!one || !two) throw new Error('two events');
    await client.appendToStream(stream, [one], options);
    await expect(client.appendToStream(stream, [one, two], options)).rejects.toMatchObject({
      type: 'wrong-expected-version',
    });
    await client.appendToStream(stream, [two, one], { ...options, expectedRevision: 0n });
  });

  it('answers a repetition in another order with the revision of its last event', async () => {
    const stream = freshName();
    const [one, two] = events(2);
    if (!one || !two) throw new Error('two events');
    await client.appendToStream(stream, [one, two], options);
    const again = await client.appendToStream(stream, [two, one], options);
    expect(again.nextExpectedRevision).toBe(0n);
    expect(await collect(client.readStream(stream))).toHaveLength(2);
  });

  it('writes the same events again for a writer who expects the current revision', async () => {
    const stream = freshName();
    const written = events(2);
    await client.appendToStream(stream, written, options);
    const again = await client.appendToStream(stream, written, {
      ...options,
      expectedRevision: 1n,
    });
    expect(again.nextExpectedRevision).toBe(3n);
  });

  it('takes the same event id in another stream', async () => {
    const written = events(1);
    const [one, two] = [freshName(), freshName()];
    await client.appendToStream(one, written, options);
    const { nextExpectedRevision } = await client.appendToStream(two, written, options);
    expect(nextExpectedRevision).toBe(0n);
    expect(await collect(client.readStream(two))).toHaveLength(1);
  });

  it('takes an append of no events', async () => {
    const stream = freshName();
    await client.appendToStream(stream, [], options);
    await expect(collect(client.readStream(stream))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
    await client.appendToStream(stream, events(2), options);
    const { nextExpectedRevision } = await client.appendToStream(stream, [], options);
    expect(nextExpectedRevision).toBe(1n);
    for (const expectedRevision of ['no_stream', 0n] as const) {
      await expect(
        client.appendToStream(stream, [], { ...options, expectedRevision }),
      ).rejects.toMatchObject({ type: 'wrong-expected-version' });
    }
  });

  it('takes 1 MiB of data and far more metadata', async () => {
    const stream = freshName();
    const full = binaryEvent({ type: 'Full', data: Buffer.alloc(1024 * 1024) });
    await client.appendToStream(stream, [full], options);
    const described = binaryEvent({
      type: 'Described',
      data: Buffer.alloc(10),
      metadata: Buffer.alloc(2 * 1024 * 1024),
    });
    await client.appendToStream(stream, [described], options);
    const [first, second] = await collect(client.readStream(stream));
    expect(first?.event?.data).toHaveLength(1024 * 1024);
    expect(second?.event?.metadata).toHaveLength(2 * 1024 * 1024);
    const more = binaryEvent({ type: 'Full', data: Buffer.alloc(1024 * 1024 + 1) });
    await expect(client.appendToStream(stream, [more], options)).rejects.toMatchObject({
      type: 'maximum-append-size-exceeded',
    });
  });

  it('refuses an append that is too large, and takes the next', async () => {
    const stream = freshName();
    const large = jsonEvent({ type: 'Large', data: { text: 'x'.repeat(300_000) } });
    const tooMany = [large, large, large, large].map((event) => ({ ...event, id: randomUUID() }));
    await expect(client.appendToStream(stream, tooMany, options)).rejects.toMatchObject({
      type: 'maximum-append-size-exceeded',
      maxAppendSize: 1024 * 1024,
    });
    const { nextExpectedRevision } = await client.appendToStream(
      stream,
      tooMany.slice(0, 3),
      options,
    );
    expect(nextExpectedRevision).toBe(2n);
  });

  ours(
    'refuses to write to everything, and to the metadata of metadata',
    'others accept it, and a real server ends on `$$`',
    async () => {
      for (const stream of ['$all', '$$$$x', '$$']) {
        await expect(client.appendToStream(stream, events(1), options)).rejects.toThrow();
      }
    },
  );

  it('refuses an event without a type', async () => {
    const nameless = { ...jsonEvent({ type: 'x', data: {} }), type: '' };
    await expect(client.appendToStream(freshName(), [nameless], options)).rejects.toMatchObject({
      message: oursOnly(expect.stringContaining('Required metadata properties') as string),
    });
  });
});

describe('many appends at a time', () => {
  let server: ServerUnderTest;
  beforeAll(async () => void (server = await serverUnderTest()));
  afterAll(() => server.stop());

  it('keep the order of each stream', async () => {
    const client = server.connect();
    // Until its one call is open, the client itself lets later appends overtake the first.
    await client.appendToStream(freshName(), events(1));
    const streams = Array.from({ length: 10 }, () => freshName());
    const writes = Array.from({ length: 300 }, (_, n) =>
      client.appendToStream(streams[n % 10] ?? '', [jsonEvent({ type: 'T', data: { n } })]),
    );
    await Promise.all(writes);
    for (const [index, stream] of streams.entries()) {
      const read = await collect(client.readStream<{ type: 'T'; data: { n: number } }>(stream));
      expect(read.map(({ event }) => event?.data.n)).toEqual(
        Array.from({ length: 30 }, (_, round) => round * 10 + index),
      );
    }
  });

  it('are all answered on a new connection', async () => {
    const client = server.connect();
    const writes = Array.from({ length: 200 }, () => client.appendToStream(freshName(), events(1)));
    expect((await Promise.all(writes)).every(({ success }) => success)).toBe(true);
  });

  it('come whole in chunks that interleave', async () => {
    const client = server.connect();
    const stream = freshName();
    const batch = () =>
      events(40).map((event) => ({ ...event, data: { text: 'x'.repeat(2_000) } }));
    const options = { batchAppendSize: 10_000 };
    await Promise.all(
      Array.from({ length: 5 }, () => client.appendToStream(stream, batch(), options)),
    );
    expect(revisionsOf(await collect(client.readStream(stream)))).toEqual(
      Array.from({ length: 200 }, (_, n) => n),
    );
  });

  it('let one win and nobody starve when all want the same revision', async () => {
    const stream = freshName();
    const writers = Array.from({ length: 8 }, () => server.connect());
    const write = async (client: EventStoreDBClient): Promise<void> => {
      let expected: AppendExpectedRevision = 'no_stream';
      for (let won = 0; won < 5;) {
        try {
          const result: AppendResult = await client.appendToStream(stream, events(1), {
            expectedRevision: expected,
          });
          expected = result.nextExpectedRevision;
          won++;
        } catch (error) {
          const { actualVersion } = error as { actualVersion?: bigint };
          if (actualVersion === undefined) throw error;
          expected = actualVersion;
        }
      }
    };
    await Promise.all(writers.map(write));
    const client = server.connect();
    expect(await collect(client.readStream(stream))).toHaveLength(40);
  });

  it('give positions that rise without a hole for one who follows', async () => {
    const stream = freshName();
    const client = server.connect();
    const follower = server.connect().subscribeToAll({ fromPosition: 'end' });
    const seen: bigint[] = [];
    follower.on('data', ({ event }) => {
      if (event?.streamId.startsWith(stream)) seen.push(event.position.commit);
    });
    await new Promise((resolve) => follower.once('confirmation', resolve));
    const receipts = await Promise.all(
      Array.from({ length: 200 }, (_, n) => client.appendToStream(`${stream}-${n % 7}`, events(1))),
    );
    const written = receipts.map(({ position }) => position?.commit ?? 0n);
    while (seen.length < 200) await new Promise((resolve) => follower.once('data', resolve));
    expect(seen).toEqual([...written].sort((a, b) => Number(a - b)));
    expect(new Set(seen).size).toBe(200);
    await follower.unsubscribe();
  });
});
