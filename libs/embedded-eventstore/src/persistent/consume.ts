import type { ServerDuplexStream } from '@grpc/grpc-js';
import type persistentPb from '@eventstore/db-client/generated/persistent_pb.js';
import { InvalidRequest } from '../store/store-errors.js';
import { ALL, decodeName } from '../grpc/stream-names.js';
import { Outbox } from '../grpc/outbox.js';
import type { ServerContext } from '../grpc/server-context.js';
import { uuidText } from '../grpc/uuid.js';
import { nested, text } from '../wire/message.js';
import { encodePersistentEvent } from '../wire/persistent-event.js';
import type { EventForm } from '../wire/recorded-event.js';
import type { Consumer, ConsumerLink } from './consumer.js';
import { groupKey } from './group-settings.js';
import type { Nack, SubscriptionGroup } from './subscription-group.js';

/** In the order of the protocol: unknown, park, retry, skip, stop. */
const ACTIONS: readonly Nack['action'][] = ['retry', 'park', 'retry', 'skip', 'skip'];

type Call = ServerDuplexStream<persistentPb.ReadReq, Buffer>;

/** `Read` of a persistent subscription: options first, then acknowledgements come in. */
export const consume = (call: Call, context: ServerContext): void => {
  const outbox = context.calls.track(new Outbox(call));
  let joined: { group: SubscriptionGroup; consumer: Consumer } | undefined;
  const take = (request: persistentPb.ReadReq): void => {
    if (joined) return answer(joined.group, joined.consumer, request);
    const options = request.getOptions();
    if (!options) throw new InvalidRequest('The first message must carry options.');
    const stream = options.hasAll() ? ALL : decodeName(options.getStreamIdentifier());
    const group = context.groups.get(stream, options.getGroupName());
    const consumer = group.join(linkOf(call, outbox, options, context));
    joined = { group, consumer };
    outbox.send(nested(2, text(1, groupKey(stream, options.getGroupName()))));
    outbox.atEnd(() => group.leave(consumer));
  };
  call.on('data', (request: persistentPb.ReadReq) => {
    try {
      take(request);
    } catch (error) {
      outbox.fail(error);
    }
  });
  call.on('end', () => outbox.end());
};

const linkOf = (
  call: Call,
  outbox: Outbox,
  options: persistentPb.ReadReq.Options,
  { log }: ServerContext,
): ConsumerLink => {
  const ids = options.getUuidOption()?.hasStructured() ? 'structured' : 'text';
  const form: EventForm = { names: log.directory, ids };
  return {
    bufferSize: Math.max(1, options.getBufferSize()),
    from: call.getPeer(),
    username: userOf(call),
    connectionName: String(call.metadata.get('connection-name')[0] ?? ''),
    send: ({ read, retryCount }) =>
      void outbox.send(encodePersistentEvent(read(), retryCount, form)),
    drop: (error) => outbox.fail(error),
  };
};

const userOf = (call: Call): string => {
  const header = String(call.metadata.get('authorization')[0] ?? '');
  const [user = ''] = Buffer.from(header.replace(/^Basic /i, ''), 'base64')
    .toString('utf8')
    .split(':');
  return user;
};

const answer = (
  group: SubscriptionGroup,
  consumer: Consumer,
  request: persistentPb.ReadReq,
): void => {
  const ack = request.getAck();
  if (ack) group.ack(consumer, ack.getIdsList().map(uuidText));
  const nack = request.getNack();
  if (!nack) return;
  const action = ACTIONS[Number(nack.getAction())] ?? 'retry';
  void group.nack(consumer, {
    ids: nack.getIdsList().map(uuidText),
    action,
    reason: nack.getReason(),
  });
};
