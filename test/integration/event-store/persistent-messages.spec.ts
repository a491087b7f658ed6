import { randomUUID } from 'node:crypto';
import persistentGrpc from '@eventstore/db-client/generated/persistent_grpc_pb.js';
import persistentPb from '@eventstore/db-client/generated/persistent_pb.js';
import {
  persistentSubscriptionToStreamSettingsFromDefaults as streamSettings,
  START,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { events, freshName } from './support/events.js';
import { eventually } from './support/eventually.js';
import { empty, identifier, rawClient, uuid, type RawClient } from './support/raw-client.js';
import { oursOnly, serverUnderTest, type ServerUnderTest } from './support/server.js';

const { CreateReq, ReadReq, ReplayParkedReq } = persistentPb;
const { create, replayParked } = persistentGrpc.PersistentSubscriptionsService;
const INVALID_ARGUMENT = 3;

describe('the messages of persistent subscriptions', () => {
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

  const settings = (): persistentPb.CreateReq.Settings =>
    new CreateReq.Settings()
      .setMessageTimeoutMs(30_000)
      .setCheckpointAfterMs(2_000)
      .setMaxRetryCount(10)
      .setMinCheckpointCount(10)
      .setMaxCheckpointCount(1_000)
      .setReadBatchSize(20)
      .setHistoryBufferSize(500);
  /** As clients after 6.2 put it. */
  const newForm = (stream: string): persistentPb.CreateReq.Options =>
    new CreateReq.Options()
      .setGroupName('group')
      .setSettings(settings())
      .setStream(
        new CreateReq.StreamOptions().setStreamIdentifier(identifier(stream)).setStart(empty()),
      );
  const ask = (options: persistentPb.CreateReq.Options): Promise<persistentPb.CreateResp> =>
    raw.unary(create, new CreateReq().setOptions(options));
  const failureOf = async (answer: Promise<unknown>): Promise<Record<string, unknown>> => {
    const error = (await answer.then(
      () => undefined,
      (reason: unknown) => reason,
    )) as { metadata?: { getMap(): Record<string, unknown> } } | undefined;
    return error?.metadata?.getMap() ?? {};
  };

  it('name the stream in the new form as well as in the old', async () => {
    const stream = freshName();
    await ask(newForm(stream));
    const info = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(info.settings.startFrom).toBe(START);
  });

  it('tell times in ticks as well as in milliseconds', async () => {
    const stream = freshName();
    const ticks = settings().setMessageTimeoutTicks('70000000').setCheckpointAfterTicks('15000000');
    await ask(newForm(stream).setSettings(ticks));
    const info = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(info.settings).toMatchObject({ messageTimeout: 7_000, checkPointAfter: 1_500 });
  });

  it('name a strategy by its text', async () => {
    const stream = freshName();
    await ask(newForm(stream).setSettings(settings().setConsumerStrategy('Pinned')));
    const info = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(info.settings.consumerStrategyName).toBe('Pinned');
  });

  const all = (commit: string, prepare: string): persistentPb.CreateReq.AllOptions =>
    new CreateReq.AllOptions().setPosition(
      new CreateReq.Position().setCommitPosition(commit).setPreparePosition(prepare),
    );
  const base = (): persistentPb.CreateReq.Options =>
    new CreateReq.Options().setGroupName('group').setSettings(settings());
  const impossible: [string, () => persistentPb.CreateReq.Options][] = [
    ['a strategy', () => newForm('s').setSettings(settings().setConsumerStrategy('Fastest'))],
    ['prepare position', () => base().setAll(all('0', '1'))],
    ['beyond the last event', () => base().setAll(all('99999999', '99999999'))],
    ['not a stream', () => newForm('$all')],
    ['needs a stream', () => newForm('')],
  ];
  it.each(impossible)('are refused with a reason: %s', async (_what, make) => {
    expect(await failureOf(ask(make()))).toMatchObject({
      exception: 'persistent-subscription-failed',
      'group-name': 'group',
      reason: oursOnly(
        expect.stringMatching(/strategy|prepare|beyond|not a stream|needs a stream/) as string,
      ),
    });
  });

  it('refuse to replay up to less than nothing', async () => {
    const stream = freshName();
    await ask(newForm(stream));
    const options = new ReplayParkedReq.Options()
      .setGroupName('group')
      .setStreamIdentifier(identifier(stream))
      .setStopAt('-1');
    const answer = raw.unary(replayParked, new ReplayParkedReq().setOptions(options));
    expect(await failureOf(answer)).toMatchObject({ exception: 'persistent-subscription-failed' });
  });

  const joining = (stream: string): persistentPb.ReadReq.Options =>
    new ReadReq.Options()
      .setStreamIdentifier(identifier(stream))
      .setGroupName('group')
      .setBufferSize(10)
      .setUuidOption(new ReadReq.Options.UUIDOption().setString(empty()));

  function join(options: persistentPb.ReadReq.Options) {
    const call = raw.consume();
    const seen: persistentPb.ReadResp[] = [];
    call.on('data', (response: persistentPb.ReadResp) => seen.push(response));
    call.on('error', () => undefined);
    call.write(new ReadReq().setOptions(options));
    return { call, seen };
  }

  it('begin with options when they consume', async () => {
    const call = raw.consume();
    const failure = new Promise((resolve) => call.once('error', resolve));
    call.resume();
    call.write(new ReadReq().setAck(new ReadReq.Ack()));
    expect(await failure).toMatchObject({ code: oursOnly(INVALID_ARGUMENT) });
  });

  it('confirm with stream and group, then tell how often an event was tried', async () => {
    const stream = freshName();
    await ask(newForm(stream));
    await client.appendToStream(stream, events(1));
    const { call, seen } = join(joining(stream));
    await eventually(() => expect(seen).toHaveLength(2));
    expect(seen[0]?.getSubscriptionConfirmation()?.getSubscriptionId()).toBe(`${stream}::group`);
    expect(seen[1]?.getEvent()?.getRetryCount()).toBe(0);
    call.cancel();
  });

  it('carry ids as two halves for those who want them so', async () => {
    const stream = freshName();
    await ask(newForm(stream));
    await client.appendToStream(stream, events(1));
    const structured = new ReadReq.Options.UUIDOption().setStructured(empty());
    const { call, seen } = join(joining(stream).setUuidOption(structured));
    await eventually(() => expect(seen).toHaveLength(2));
    const id = seen[1]?.getEvent()?.getEvent()?.getId();
    expect(id?.hasStructured()).toBe(true);
    const ids = new ReadReq.Ack().setIdsList(id ? [id] : []);
    call.write(new ReadReq().setAck(ids));
    await eventually(async () => {
      const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
      expect(stats.outstandingMessagesCount).toBe(0);
    });
    call.cancel();
  });

  it('try again what is refused without an action', async () => {
    const stream = freshName();
    await ask(newForm(stream));
    const [event] = events(1);
    await client.appendToStream(stream, event ? [event] : []);
    const { call, seen } = join(joining(stream));
    await eventually(() => expect(seen).toHaveLength(2));
    call.write(new ReadReq().setNack(new ReadReq.Nack().setIdsList([uuid(event?.id ?? '')])));
    await eventually(() => expect(seen).toHaveLength(3));
    expect(seen[2]?.getEvent()?.getRetryCount()).toBe(1);
    call.cancel();
  });

  it('do nothing about events that the consumer does not hold', async () => {
    const stream = freshName();
    await ask(newForm(stream));
    await client.createPersistentSubscriptionToStream(stream, 'other', streamSettings());
    await client.appendToStream(stream, events(1));
    const { call, seen } = join(joining(stream));
    await eventually(() => expect(seen).toHaveLength(2));
    call.write(new ReadReq().setAck(new ReadReq.Ack().setIdsList([uuid(randomUUID())])));
    call.write(new ReadReq().setNack(new ReadReq.Nack().setIdsList([uuid('rubbish')])));
    await client.appendToStream(stream, events(1));
    await eventually(() => expect(seen).toHaveLength(3));
    const { stats } = await client.getPersistentSubscriptionToStreamInfo(stream, 'group');
    expect(stats.outstandingMessagesCount).toBe(2);
    call.cancel();
  });
});
