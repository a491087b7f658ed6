import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { binaryEvent, jsonEvent, type EventStoreDBClient } from '@eventstore/db-client';
import { collect, events, freshName, link } from './support/events.js';
import { empty, rawClient, type RawClient } from './support/raw-client.js';
import {
  allFromStart,
  appended,
  appendOptions,
  fromStart,
  readOptions,
} from './support/raw-messages.js';
import { ours, serverUnderTest, type ServerUnderTest } from './support/server.js';

const { ReadReq, ReadResp } = streamsPb;

describe('the messages of a read', () => {
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  let raw: RawClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
    raw = rawClient(server.url);
  });
  afterAll(async () => {
    raw.close();
    await server.stop();
  });

  const kinds = (answers: readonly streamsPb.ReadResp[]): string[] =>
    answers.map(
      (answer) =>
        Object.entries(ReadResp.ContentCase).find(
          ([, value]) => value === answer.getContentCase(),
        )?.[0] ?? '',
    );
  const ofStream = (name: string): streamsPb.ReadReq.Options =>
    readOptions().setStream(fromStart(name)).setCount('1000');
  const written = async (count: number): Promise<string> => {
    const stream = freshName();
    await client.appendToStream(stream, events(count));
    return stream;
  };
  const newer = (options: streamsPb.ReadReq.Options): streamsPb.ReadReq.Options =>
    options.setControlOption(new ReadReq.Options.ControlOption().setCompatibility(1));

  it('tell once, and in order, that a stream is not there', async () => {
    const [answer, ...others] = await raw.read(ofStream('nowhere ü'));
    expect(others).toEqual([]);
    const name = answer?.getStreamNotFound()?.getStreamIdentifier()?.getStreamName_asU8();
    expect(Buffer.from(name ?? []).toString()).toBe('nowhere ü');
  });

  it('carry ids in the form that was asked for', async () => {
    const stream = await written(1);
    const [read] = await collect(client.readStream(stream));
    const id = read?.event?.id.replaceAll('-', '') ?? '';
    const structured = new ReadReq.Options.UUIDOption().setStructured(empty());
    const [answer] = await raw.read(ofStream(stream).setUuidOption(structured));
    const halves = answer?.getEvent()?.getEvent()?.getId()?.getStructured();
    expect([halves?.getMostSignificantBits(), halves?.getLeastSignificantBits()]).toEqual(
      [id.slice(0, 16), id.slice(16)].map((half) => String(BigInt.asIntN(64, BigInt(`0x${half}`)))),
    );
    expect(answer?.getEvent()?.getEvent()?.getId()?.getString()).toBe('');
  });

  it('give a link and its target both an id and a stream', async () => {
    const target = await written(1);
    const links = freshName();
    await client.appendToStream(links, [link(0, target)]);
    const [answer] = await raw.read(ofStream(links).setResolveLinks(true));
    for (const each of [answer?.getEvent()?.getEvent(), answer?.getEvent()?.getLink()]) {
      expect(each?.getId()?.getString()).toMatch(/^[0-9a-f-]{36}$/);
      expect(each?.getStreamIdentifier()?.getStreamName_asU8()).not.toHaveLength(0);
    }
    expect(answer?.getEvent()?.getCommitPosition()).toBe(
      answer?.getEvent()?.getLink()?.getCommitPosition(),
    );
  });

  it('tell the time in ticks since 1970', async () => {
    const before = Date.now();
    const [answer] = await raw.read(ofStream(await written(1)));
    const created = answer?.getEvent()?.getEvent()?.getMetadataMap().get('created') ?? '';
    expect(created).toMatch(/^\d{17}$/);
    expect(Number(created) / 10_000).toBeGreaterThanOrEqual(before);
    expect(Number(created) / 10_000).toBeLessThan(before + 60_000);
  });

  it('give data back byte by byte, also when it is no good JSON', async () => {
    const stream = freshName();
    const odd = Buffer.from('{"a":1, "a":2 }');
    const proposed = appended();
    proposed.getProposedMessage()?.setData(odd);
    await raw.append(appendOptions(stream), proposed);
    const [answer] = await raw.read(ofStream(stream));
    expect(Buffer.from(answer?.getEvent()?.getEvent()?.getData_asU8() ?? [])).toEqual(odd);
    proposed.getProposedMessage()?.setData(Buffer.from('{half'));
    await raw.append(appendOptions(`${stream}-2`), proposed);
    const [read] = await collect(client.readStream(`${stream}-2`));
    expect(read?.event?.data).toBe('{half');
  });

  it('carry an event without data or metadata as such', async () => {
    const stream = freshName();
    const none = appended();
    none.getProposedMessage()?.setData('');
    await raw.append(appendOptions(stream), none);
    await client.appendToStream(stream, [
      jsonEvent({ type: 'T', data: {} }),
      binaryEvent({ type: 'B', data: Buffer.alloc(0) }),
    ]);
    const read = await collect(client.readStream(stream));
    expect(read[0]?.event).toMatchObject({ isJson: true, data: '' });
    expect(read.map(({ event }) => event?.metadata)).toEqual([undefined, undefined, undefined]);
    expect(read[2]?.event?.data).toHaveLength(0);
  });

  ours(
    'tell newer clients where a stream begins and ends',
    'a real server tells less',
    async () => {
      const stream = await written(10);
      const whole = await raw.read(newer(ofStream(stream)));
      expect(kinds(whole)).toEqual([...Array<string>(10).fill('EVENT'), 'LAST_STREAM_POSITION']);
      expect(whole.at(-1)?.getLastStreamPosition()).toBe('9');
      await client.setStreamMetadata(stream, { truncateBefore: 8 });
      const cut = await raw.read(newer(ofStream(stream)));
      expect(kinds(cut)).toEqual([
        'FIRST_STREAM_POSITION',
        'EVENT',
        'EVENT',
        'LAST_STREAM_POSITION',
      ]);
      expect(cut[0]?.getFirstStreamPosition()).toBe('8');
      const some = await raw.read(newer(ofStream(stream)).setCount('1'));
      expect(kinds(some)).toEqual(['FIRST_STREAM_POSITION', 'EVENT']);
    },
  );

  ours('tell newer clients where everything ends', 'a real server tells less', async () => {
    await written(1);
    const all = await raw.read(newer(readOptions().setAll(allFromStart()).setCount('100000')));
    expect(kinds(all).filter((kind) => kind !== 'EVENT')).toEqual(['LAST_ALL_STREAM_POSITION']);
    expect(all.at(-1)?.getLastAllStreamPosition()?.getCommitPosition()).toBe(
      all.at(-2)?.getEvent()?.getCommitPosition(),
    );
  });

  it('tell clients of 6.2 nothing of it', async () => {
    expect(kinds(await raw.read(ofStream(await written(2))))).toEqual(['EVENT', 'EVENT']);
  });

  ours('of nothing are none', 'a real server never ends a read of nothing', async () => {
    expect(await raw.read(ofStream(await written(2)).setCount('0'))).toEqual([]);
    expect(await raw.read(readOptions().setAll(allFromStart()).setCount('0'))).toEqual([]);
  });

  it('show everything that was ever written, also of deleted streams', async () => {
    const stream = await written(2);
    await client.setStreamMetadata(stream, { maxCount: 1 });
    await client.deleteStream(stream);
    const all = await collect(client.readAll());
    const of = (name: string): (string | undefined)[] =>
      all.flatMap(({ event }) => (event?.streamId === name ? [event.type] : []));
    expect(of(stream)).toEqual(['TestEvent', 'TestEvent']);
    expect(of(`$$${stream}`)).toEqual(['$metadata', '$metadata']);
  });
});

describe('the messages of a subscription', () => {
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
  const { ContentCase } = ReadResp;

  it('are a confirmation with an id, the events, and that it has caught up', async () => {
    const stream = freshName();
    await server.connect().appendToStream(stream, events(2));
    const subscription = new ReadReq.Options.SubscriptionOptions();
    const options = readOptions().setStream(fromStart(stream)).setSubscription(subscription);
    const answers = await raw.readFirst(4, options);
    expect(answers.map((each) => each.getContentCase())).toEqual([
      ContentCase.CONFIRMATION,
      ContentCase.EVENT,
      ContentCase.EVENT,
      ContentCase.CAUGHT_UP,
    ]);
    expect(answers[0]?.getConfirmation()?.getSubscriptionId()).not.toBe('');
  });

  it('have a checkpoint at the end of what was there', async () => {
    const { position } = await server.connect().appendToStream(freshName(), events(3));
    const filter = new ReadReq.Options.FilterOptions()
      .setEventType(new ReadReq.Options.FilterOptions.Expression().setPrefixList(['Nothing']))
      .setCount(empty())
      .setCheckpointintervalmultiplier(1_000);
    const options = readOptions()
      .setAll(allFromStart())
      .setSubscription(new ReadReq.Options.SubscriptionOptions())
      .setFilter(filter);
    const answers = await raw.readFirst(3, options);
    expect(answers.map((each) => each.getContentCase())).toEqual([
      ContentCase.CONFIRMATION,
      ContentCase.CAUGHT_UP,
      ContentCase.CHECKPOINT,
    ]);
    expect(answers[2]?.getCheckpoint()?.getCommitPosition()).toBe(String(position?.commit));
  });

  it('resolve links when asked', async () => {
    const client = server.connect();
    const [target, links] = [freshName(), freshName()];
    await client.appendToStream(target, events(1));
    await client.appendToStream(links, [link(0, target)]);
    const subscription = client.subscribeToStream(links, { resolveLinkTos: true });
    for await (const { event, link: by } of subscription) {
      expect([event?.streamId, by?.streamId]).toEqual([target, links]);
      break;
    }
    await client.dispose();
  });
});
