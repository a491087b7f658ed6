import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { parseEventId } from '../store/event-id.js';
import {
  ANY_REVISION,
  NO_STREAM,
  STREAM_EXISTS,
  type ExpectedRevision,
} from '../store/expected-revision.js';
import {
  InvalidRequest,
  MissingEventProperty,
  WrongExpectedRevision,
} from '../store/store-errors.js';
import type { ProposedEvent } from '../store/stored-event.js';
import type { AppendReceipt } from '../store/write-batch.js';
import { AppendSize } from './append-size.js';
import { holdWhileFull } from './pace.js';
import type { ServerContext } from './server-context.js';
import { toServiceError } from './service-error.js';
import { checkStreamName, decodeName } from './stream-names.js';
import { uuidText } from './uuid.js';

interface Target {
  readonly stream: string;
  readonly expected: ExpectedRevision;
}

/** `Append`: one append in one call, options first, then an event a message. */
export const append = (
  call: ServerReadableStream<streamsPb.AppendReq, streamsPb.AppendResp>,
  answer: sendUnaryData<streamsPb.AppendResp>,
  { log, limits, memory }: ServerContext,
): void => {
  let target: Target | undefined;
  const size = new AppendSize();
  let isAnswered = false;
  const events: ProposedEvent[] = [];
  const settle = (outcome: AppendReceipt | Error): void => {
    if (isAnswered) return;
    isAnswered = true;
    if (outcome instanceof WrongExpectedRevision) answer(null, wrongVersion(outcome));
    else if (outcome instanceof Error) answer(toServiceError(outcome));
    else answer(null, success(outcome));
  };
  const add = (event: ProposedEvent): void => {
    size.add(event, limits);
    events.push(event);
  };
  call.on('data', (request: streamsPb.AppendReq) => {
    try {
      if (target) add(eventOf(request));
      else target = targetOf(request);
    } catch (error) {
      settle(error instanceof Error ? error : new Error(String(error)));
    }
    holdWhileFull(call, memory);
  });
  call.on('end', () => {
    if (isAnswered) return;
    if (!target) return settle(new InvalidRequest('An append needs options.'));
    const { bytes } = size;
    memory.take(bytes);
    log.append({ ...target, events }, (outcome) => {
      memory.give(bytes);
      settle(outcome);
    });
  });
};

const targetOf = (request: streamsPb.AppendReq): Target => {
  const options = request.getOptions();
  if (!options) throw new InvalidRequest('The first message of an append must carry its options.');
  const stream = decodeName(options.getStreamIdentifier());
  checkStreamName(stream);
  return { stream, expected: expectedOf(options) };
};

/** What the options of append, delete and tombstone have in common. */
export interface ExpectingOptions {
  hasRevision(): boolean;
  getRevision(): string;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

export const expectedOf = (options: ExpectingOptions): ExpectedRevision => {
  if (options.hasRevision()) return BigInt(options.getRevision());
  if (options.hasNoStream()) return NO_STREAM;
  return options.hasStreamExists() ? STREAM_EXISTS : ANY_REVISION;
};

const eventOf = (request: streamsPb.AppendReq): ProposedEvent => {
  const message = request.getProposedMessage();
  if (!message) throw new InvalidRequest('An append has its options once, then events.');
  const id = parseEventId(uuidText(message.getId()));
  const type = message.getMetadataMap().get('type');
  const contentType = message.getMetadataMap().get('content-type');
  if (!type || !contentType) throw new MissingEventProperty();
  if (!id) throw new InvalidRequest('An event needs an id that is a UUID.');
  const metadata = message.getCustomMetadata_asU8();
  return { id, type, contentType, metadata, data: message.getData_asU8() };
};

const success = ({ revision, position }: AppendReceipt): streamsPb.AppendResp => {
  const success = new streamsPb.AppendResp.Success();
  if (revision < 0) success.setNoStream(new sharedPb.Empty());
  else success.setCurrentRevision(String(revision));
  if (position === undefined) success.setNoPosition(new sharedPb.Empty());
  else success.setPosition(positionOf(position));
  const response = new streamsPb.AppendResp();
  response.setSuccess(success);
  return response;
};

const positionOf = (position: number): streamsPb.AppendResp.Position => {
  const message = new streamsPb.AppendResp.Position();
  message.setCommitPosition(String(position));
  message.setPreparePosition(String(position));
  return message;
};

/** A lost race is an answer here, not an error; old clients read the fields of 20.6. */
const wrongVersion = ({ actual, expected }: WrongExpectedRevision): streamsPb.AppendResp => {
  const wrong = new streamsPb.AppendResp.WrongExpectedVersion();
  const none = new sharedPb.Empty();
  if (actual < 0) {
    wrong.setNoStream2060(none);
    wrong.setCurrentNoStream(none);
  } else {
    wrong.setCurrentRevision2060(actual);
    wrong.setCurrentRevision(String(actual));
  }
  if (expected === ANY_REVISION) {
    wrong.setAny2060(none);
    wrong.setExpectedAny(none);
  } else if (expected === STREAM_EXISTS) {
    wrong.setStreamExists2060(none);
    wrong.setExpectedStreamExists(none);
  } else if (expected === NO_STREAM) {
    wrong.setExpectedNoStream(none);
  } else {
    wrong.setExpectedRevision2060(Number(expected));
    wrong.setExpectedRevision(String(expected));
  }
  const response = new streamsPb.AppendResp();
  response.setWrongExpectedVersion(wrong);
  return response;
};
