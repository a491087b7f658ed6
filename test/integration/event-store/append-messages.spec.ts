import { randomUUID } from 'node:crypto';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import durationPb from 'google-protobuf/google/protobuf/duration_pb.js';
import { jsonEvent } from '@eventstore/db-client';
import { collect, events, freshName } from './support/events.js';
import { batchAnswers } from './support/batch-answers.js';
import { empty, identifier, rawClient, type RawClient } from './support/raw-client.js';
import { appended, appendOptions, batchOptions, chunk, message } from './support/raw-messages.js';
import {
  describeEmbedded,
  oursOnly,
  serverUnderTest,
  type ServerUnderTest,
} from './support/server.js';

const INVALID_ARGUMENT = 3;
const { AppendReq, DeleteReq } = streamsPb;

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

describe('the messages of Append', () => {
  it('begin with the options', async () => {
    for (const messages of [[appended()], [], [appended(), appendOptions(freshName())]]) {
      await expect(raw.append(...messages)).rejects.toMatchObject({
        code: oursOnly(INVALID_ARGUMENT),
      });
    }
  });

  it('have the options once', async () => {
    const stream = freshName();
    const twice = [appendOptions(stream), appended(), appendOptions(stream)];
    await expect(raw.append(...twice)).rejects.toMatchObject({
      code: oursOnly(INVALID_ARGUMENT),
    });
    await expect(collect(server.connect().readStream(stream))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
  });

  it('say which property of an event is missing', async () => {
    const refusal = raw.append(appendOptions(freshName()), appended(''));
    await expect(refusal).rejects.toMatchObject({
      code: oursOnly(INVALID_ARGUMENT),
    });
    const { metadata } = (await refusal.catch((error: unknown) => error)) as {
      metadata: { getMap(): object };
    };
    expect(metadata.getMap()).toMatchObject({
      exception: 'missing-required-metadata-property',
      'required-metadata-properties': 'type,content-type',
    });
  });

  it('tell revision and position, or that there is no stream', async () => {
    const stream = freshName();
    const nothing = (await raw.append(appendOptions(stream))).getSuccess();
    expect([nothing?.hasNoStream(), nothing?.hasPosition()]).toEqual([true, true]);
    const two = (await raw.append(appendOptions(stream), appended(), appended())).getSuccess();
    expect(two?.getCurrentRevision()).toBe('1');
    const { position } = (await collect(server.connect().readStream(stream)))[1]?.event ?? {};
    expect(two?.getPosition()?.getCommitPosition()).toBe(String(position?.commit));
  });

  type Options = streamsPb.AppendReq.Options;
  type Wrong = streamsPb.AppendResp.WrongExpectedVersion;
  const expectations: [string, (options: Options) => Options, (wrong: Wrong) => boolean[]][] = [
    [
      'a revision',
      (options) => options.setRevision('7'),
      (wrong) => [wrong.getExpectedRevision() === '7', wrong.getExpectedRevision2060() === 7],
    ],
    [
      'an existing stream',
      (options) => options.setStreamExists(empty()),
      (wrong) => [wrong.hasExpectedStreamExists(), wrong.hasStreamExists2060()],
    ],
  ];
  it.each(expectations)(
    'answer a lost race in the old fields and the new: %s',
    async (_w, expect_, check) => {
      const of = (stream: string): Options =>
        expect_(new AppendReq.Options().setStreamIdentifier(identifier(stream)));
      const answer = await raw.append(new AppendReq().setOptions(of(freshName())), appended());
      const wrong = answer.getWrongExpectedVersion();
      expect(wrong && check(wrong)).toEqual([true, true]);
      expect([wrong?.hasCurrentNoStream(), wrong?.hasNoStream2060()]).toEqual([true, true]);
    },
  );

  it('answer a stream that should not be there with its revision', async () => {
    const stream = freshName();
    await raw.append(appendOptions(stream), appended(), appended());
    const options = new AppendReq.Options().setStreamIdentifier(identifier(stream));
    const none = new AppendReq().setOptions(options.setNoStream(empty()));
    const wrong = (await raw.append(none, appended())).getWrongExpectedVersion();
    expect([wrong?.getCurrentRevision(), wrong?.getCurrentRevision2060()]).toEqual(['1', 1]);
    expect(wrong?.hasExpectedNoStream()).toBe(true);
  });

  it('can be a deletion that expects a stream to exist', async () => {
    const deletion = (stream: string): streamsPb.DeleteReq =>
      new DeleteReq().setOptions(
        new DeleteReq.Options().setStreamIdentifier(identifier(stream)).setStreamExists(empty()),
      );
    const { delete: method } = streamsGrpc.StreamsService;
    const refusal = raw.unary(method, deletion(freshName()));
    await expect(refusal).rejects.toMatchObject({ code: 9 });
    const failure = (await refusal.catch((error: unknown) => error)) as {
      metadata: { getMap(): object };
    };
    expect(failure.metadata.getMap()).toMatchObject({ 'expected-version': '-4' });
    const stream = freshName();
    await raw.append(appendOptions(stream), appended());
    const answer = await raw.unary(method, deletion(stream));
    expect(Number(answer.getPosition()?.getCommitPosition())).toBeGreaterThan(0);
  });
});

/** What newer clients send in place of an instant; the messages of 6.2 have no field for it. */
function withDuration(append: streamsPb.BatchAppendReq, seconds: number): streamsPb.BatchAppendReq {
  const options = append.getOptions()?.serializeBinary() ?? Buffer.alloc(0);
  const duration = new durationPb.Duration().setSeconds(seconds).serializeBinary();
  const longer = Buffer.from([...options, 0x3a, duration.length, ...duration]);
  append.clearOptions();
  const rest = append.serializeBinary();
  append.serializeBinary = () => Buffer.from([...rest, 0x12, longer.length, ...longer]);
  return append;
}

const answersTo = (
  to: RawClient,
  ...chunks: streamsPb.BatchAppendReq[]
): Promise<streamsPb.BatchAppendResp[]> => batchAnswers(to, chunks);

describe('an append of a batch', () => {
  type Options = streamsPb.BatchAppendReq.Options;
  const append = (options: Options): streamsPb.BatchAppendReq =>
    chunk(randomUUID(), true).setOptions(options).setProposedMessagesList([message()]);

  it('has as much time as it says, from its arrival on', async () => {
    const stream = freshName();
    const lasting = (seconds: number) => withDuration(append(batchOptions(stream)), seconds);
    const [late] = await answersTo(raw, lasting(-1));
    expect(late?.getError()?.getDetails()?.getTypeName()).toBe('event_store.client.Timeout');
    const [done] = await answersTo(raw, lasting(60));
    expect(done?.getSuccess()?.getCurrentRevision()).toBe('0');
  });

  const expectations: [string, (options: Options) => Options, string][] = [
    ['a revision', (options) => options.setStreamPosition('5'), 'STREAM_POSITION'],
    ['a stream', (options) => options.setStreamExists(new emptyPb.Empty()), 'STREAM_EXISTS'],
  ];
  it.each(expectations)('that lost expecting %s gets that back', async (_what, expecting, name) => {
    const [answer] = await answersTo(raw, append(expecting(batchOptions(freshName()))));
    const cases = streamsPb.BatchAppendResp.ExpectedStreamPositionCase;
    expect(answer?.getExpectedStreamPositionCase()).toBe(cases[name as keyof typeof cases]);
    expect(answer?.getError()?.getCode()).toBe(6);
    expect(answer?.getError()?.getDetails()?.getTypeName()).toBe(
      'event_store.client.WrongExpectedVersion',
    );
    expect(answer?.hasStreamIdentifier()).toBe(true);
  });

  it('of a deleted stream is answered as not found', async () => {
    const stream = freshName();
    await server.connect().tombstoneStream(stream);
    const [answer] = await answersTo(raw, append(batchOptions(stream)));
    expect(answer?.getError()?.getCode()).toBe(5);
    expect(answer?.getError()?.getDetails()?.getTypeName()).toBe(
      'event_store.client.StreamDeleted',
    );
  });

  it('that is too large leaves the call open for the next', async () => {
    const id = randomUUID();
    const half = message(undefined, Buffer.alloc(700_000));
    const seen = await answersTo(
      raw,
      chunk(id, false).setOptions(batchOptions(freshName())).setProposedMessagesList([half]),
      chunk(id, false).setProposedMessagesList([half]),
      chunk(id, true).setProposedMessagesList([half]),
      append(batchOptions(freshName())),
    );
    expect(seen.map((each) => each.getError()?.getCode() ?? 0)).toEqual([INVALID_ARGUMENT, 0]);
    expect(seen[0]?.getError()?.getDetails()?.getTypeName()).toBe(
      'event_store.client.MaximumAppendSizeExceeded',
    );
  });
});

describeEmbedded('limits on appends', () => {
  it('are set when the server starts: one event, one append, and far above 4 MB', async () => {
    const limits = { maxAppendBytes: 12_000_000, maxEventBytes: 6_000_000 };
    const wide = await serverUnderTest({ limits });
    const client = wide.connect();
    const sized = (bytes: number) => jsonEvent({ type: 'T', data: { text: 'x'.repeat(bytes) } });
    const inOne = { batchAppendSize: 16_000_000 };
    await client.appendToStream('large', [sized(5_000_000), sized(5_000_000)], inOne);
    expect(await collect(client.readStream('large'))).toHaveLength(2);
    const credentials = { username: 'u', password: 'p' };
    for (const form of [inOne, { credentials }]) {
      await expect(client.appendToStream('large', [sized(7_000_000)], form)).rejects.toMatchObject({
        type: 'maximum-append-size-exceeded',
        maxAppendSize: 6_000_000,
      });
    }
    await wide.stop();
  });

  it('bound what a call may leave unfinished', async () => {
    const narrow = await serverUnderTest({ limits: { maxUnfinishedBytes: 1_000 } });
    const own = rawClient(narrow.url);
    const [one, two] = [randomUUID(), randomUUID()];
    const begun = (id: string): streamsPb.BatchAppendReq =>
      chunk(id, false)
        .setOptions(batchOptions(freshName()))
        .setProposedMessagesList([message(undefined, Buffer.alloc(600))]);
    const seen = await answersTo(own, begun(one), begun(two), chunk(one, true));
    expect(seen.map((each) => each.getCorrelationId()?.getString())).toEqual([two, one]);
    expect(seen[0]?.getError()?.getMessage()).toContain('unfinished');
    expect(seen[1]?.hasSuccess()).toBe(true);
    own.close();
    await narrow.stop();
  });

  it('give an append of the client its own deadline', async () => {
    const client = server.connect();
    await client.appendToStream(freshName(), events(1));
    const late = client.appendToStream(freshName(), events(1), { deadline: -1_000 });
    await expect(late).rejects.toMatchObject({ type: 'deadline-exceeded' });
  });
});
