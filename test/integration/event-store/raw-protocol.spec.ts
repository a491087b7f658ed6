import { randomUUID } from 'node:crypto';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import timestampPb from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { collect, freshName } from './support/events.js';
import { batchAnswers } from './support/batch-answers.js';
import { rawClient, uuid, type RawClient } from './support/raw-client.js';
import {
  allFromStart as all,
  batchOptions,
  chunk,
  fromStart,
  message,
  readOptions,
} from './support/raw-messages.js';
import { oursOnly, serverUnderTest, type ServerUnderTest } from './support/server.js';

const { ReadReq } = streamsPb;
type Options = streamsPb.BatchAppendReq.Options;

const options = (stream: string, deadline = new Date(Date.now() + 10_000)): Options =>
  batchOptions(stream).setDeadline(timestampPb.Timestamp.fromDate(deadline));

describe('chunks of BatchAppend', () => {
  let server: ServerUnderTest;
  let raw: RawClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    raw = rawClient(server.url);
  });
  afterAll(async () => {
    raw.close();
    await server.stop();
  });

  const answers = (chunks: readonly streamsPb.BatchAppendReq[], count: number) =>
    batchAnswers(raw, chunks, count);
  const detailsOf = (response: streamsPb.BatchAppendResp | undefined): string =>
    response?.getError()?.getDetails()?.getTypeName() ?? '';

  it('may interleave; each append is answered once, with its own id', async () => {
    const [one, two, stream] = [randomUUID(), randomUUID(), freshName()];
    const seen = await answers(
      [
        chunk(one, false).setOptions(options(stream)).setProposedMessagesList([message()]),
        chunk(two, false)
          .setOptions(options(`${stream}-2`))
          .setProposedMessagesList([message()]),
        chunk(one, true).setProposedMessagesList([message()]),
        chunk(two, true),
        chunk(two, true),
      ],
      2,
    );
    expect(seen.map((each) => each.getCorrelationId()?.getString())).toEqual([one, two]);
    expect(seen.map((each) => each.getSuccess()?.getCurrentRevision())).toEqual(['1', '0']);
  });

  it('are refused without options, and what follows is ignored', async () => {
    const id = randomUUID();
    const seen = await answers(
      [chunk(id, false).setProposedMessagesList([message()]), chunk(id, true)],
      1,
    );
    expect(seen).toHaveLength(1);
    expect(detailsOf(seen[0])).toMatch(/^event_store\.client\./);
    expect(seen[0]?.hasStreamIdentifier()).toBe(true);
  });

  it('time out when they come too late, or not to their end', async () => {
    const [late, never, stream] = [randomUUID(), randomUUID(), freshName()];
    const past = new Date(Date.now() - 1_000);
    const soon = new Date(Date.now() + 300);
    const seen = await answers(
      [
        chunk(late, true).setOptions(options(stream, past)).setProposedMessagesList([message()]),
        chunk(never, false).setOptions(options(stream, soon)).setProposedMessagesList([message()]),
      ],
      2,
    );
    expect(seen.map(detailsOf)).toEqual([
      'event_store.client.Timeout',
      'event_store.client.Timeout',
    ]);
    await expect(collect(server.connect().readStream(stream))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
  });

  it('take ids in both forms', async () => {
    const stream = freshName();
    const structured = new sharedPb.UUID.Structured()
      .setMostSignificantBits('-1')
      .setLeastSignificantBits('1');
    const id = new sharedPb.UUID().setStructured(structured);
    const append = chunk(randomUUID(), true).setCorrelationId(id).setOptions(options(stream));
    const [answer] = await answers([append.setProposedMessagesList([message(id)])], 1);
    const echoed = answer?.getCorrelationId()?.getStructured();
    expect(echoed?.getMostSignificantBits()).toBe('-1');
    const [read] = await collect(server.connect().readStream(stream));
    expect(read?.event?.id).toBe('ffffffff-ffff-ffff-0000-000000000001');
  });

  it('refuse an id that is none', async () => {
    const append = chunk(randomUUID(), true).setOptions(options(freshName()));
    const [answer] = await answers([append.setProposedMessagesList([message(uuid('no-id'))])], 1);
    expect(answer?.getError()?.getMessage()).toEqual(oursOnly(expect.stringContaining('UUID')));
  });

  it('say that there is no stream when nothing was written', async () => {
    const append = chunk(randomUUID(), true).setOptions(options(freshName()));
    const [answer] = await answers([append], 1);
    expect(answer?.getSuccess()?.hasNoStream()).toBe(true);
    expect(answer?.getSuccess()?.hasPosition()).toBe(true);
  });
});

describe('what a client asks before all else', () => {
  it('is answered with version and methods, in lower case', async () => {
    const server = await serverUnderTest();
    const raw = rawClient(server.url);
    const features = await raw.features();
    expect(features.getEventStoreServerVersion()).toMatch(/^\d+\.\d+\.\d+/);
    const methods = features
      .getMethodsList()
      .map((method) => `${method.getServiceName()}/${method.getMethodName()}`);
    expect(methods).toContain('event_store.client.streams.streams/batchappend');
    expect(methods).toContain(
      'event_store.client.persistent_subscriptions.persistentsubscriptions/getinfo',
    );
    expect(methods.every((method) => method === method.toLowerCase())).toBe(true);
    raw.close();
    await server.stop();
  });
});

describe('a read that contradicts itself', () => {
  let server: ServerUnderTest;
  let raw: RawClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    raw = rawClient(server.url);
  });
  afterAll(async () => {
    raw.close();
    await server.stop();
  });

  const base = (): streamsPb.ReadReq.Options => readOptions().setCount('10');
  const filter = (multiplier: number): streamsPb.ReadReq.Options.FilterOptions =>
    new ReadReq.Options.FilterOptions()
      .setEventType(new ReadReq.Options.FilterOptions.Expression().setPrefixList(['T']))
      .setMax(32)
      .setCheckpointintervalmultiplier(multiplier);
  const subscription = (): streamsPb.ReadReq.Options.SubscriptionOptions =>
    new ReadReq.Options.SubscriptionOptions();

  const cases: [string, () => streamsPb.ReadReq.Options][] = [
    ['has neither stream nor all', base],
    ['does not say how it wants its ids', () => new ReadReq.Options().setAll(all()).setCount('1')],
    ['has neither count nor subscription', () => readOptions().setAll(all())],
    [
      'subscribes backwards',
      () => base().setAll(all()).setSubscription(subscription()).setReadDirection(1),
    ],
    ['filters a stream', () => base().setStream(fromStart('s')).setFilter(filter(1))],
    [
      'wants no checkpoints',
      () => base().setAll(all()).setSubscription(subscription()).setFilter(filter(0)),
    ],
    ['names no stream', () => base().setStream(fromStart(''))],
  ];
  it.each(cases)('is refused when it %s', async (_what, make) => {
    await expect(raw.read(make())).rejects.toMatchObject({ code: oursOnly(3) });
  });

  it('is not one with a filter and a count', async () => {
    const nothing = filter(1).setEventType(
      new ReadReq.Options.FilterOptions.Expression().setPrefixList([freshName('Nothing')]),
    );
    await expect(raw.read(base().setAll(all()).setFilter(nothing))).resolves.toEqual([]);
  });
});
