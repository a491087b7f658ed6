import { createRequire } from 'node:module';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { decodeAppendChunk } from '../../../libs/embedded-eventstore/dist/wire/append-request.js';
import {
  encodeAppendFailure,
  encodeAppendSuccess,
} from '../../../libs/embedded-eventstore/dist/wire/append-response.js';
import { ANY_REVISION } from '../../../libs/embedded-eventstore/dist/store/expected-revision.js';
import { WrongExpectedRevision } from '../../../libs/embedded-eventstore/dist/store/store-errors.js';
import { StoredEvent } from '../../../libs/embedded-eventstore/dist/store/stored-event.js';
import { encodeReadResponse } from '../../../libs/embedded-eventstore/dist/wire/recorded-event.js';
import { supportedMethods } from '../../../libs/embedded-eventstore/dist/grpc/server-features.js';
import { eventRecord } from './events.js';

/*
 * The limit: it decodes what the client sends and answers at once; a read sends one prepared message
 * over and over. What the client and gRPC cost is in it, and nothing else. Who writes at a revision is
 * told by a number kept for the stream whether it was the right one.
 */
const require = createRequire(import.meta.url);
const generated = '@eventstore/db-client/generated';
const { StreamsService } = require(`${generated}/streams_grpc_pb.js`);
const { ServerFeaturesService } = require(`${generated}/serverfeatures_grpc_pb.js`);
const asIs = (bytes) => bytes;

const names = {
  nameOf: () => ({
    text: 'bench-0',
    bytes: Buffer.from('document-0b6f2f0c-4b2c-4a77-9b8e-1f7f6c0a9d11'),
  }),
};
const placement = { streamId: 1, revision: 7, created: Date.now() };
const message = encodeReadResponse(
  { event: new StoredEvent(123_456, eventRecord(placement)), link: undefined },
  { names, ids: 'text' },
);

const server = new Server({ 'grpc.max_receive_message_length': -1 });
server.addService(
  {
    read: { ...StreamsService.read, responseSerialize: asIs },
    batchAppend: {
      ...StreamsService.batchAppend,
      requestDeserialize: decodeAppendChunk,
      responseSerialize: asIs,
    },
  },
  { read, batchAppend },
);
server.addService(ServerFeaturesService, {
  getSupportedMethods: (_call, answer) => answer(null, supportedMethods()),
});

let position = 0;
/** Where the streams stand that somebody writes to at a revision: a refusal costs a client more than a yes. */
const heads = new Map();

function batchAppend(call) {
  call.on('data', (chunk) => {
    position += chunk.messages.length;
    if (chunk.isFinal) call.write(answer(chunk));
  });
  call.on('end', () => call.end());
  call.on('error', () => undefined);
}

function answer({ correlation, options: { stream, expected } }) {
  if (expected === ANY_REVISION) {
    return encodeAppendSuccess(correlation, { revision: position, position });
  }
  const head = heads.get(stream) ?? -1;
  if (expected !== BigInt(head)) {
    return encodeAppendFailure(
      correlation,
      stream,
      new WrongExpectedRevision(stream, expected, head),
    );
  }
  heads.set(stream, head + 1);
  return encodeAppendSuccess(correlation, { revision: head + 1, position });
}

async function read(call) {
  let isOver = false;
  let wake = () => undefined;
  call.on('drain', () => wake());
  call.on('cancelled', () => {
    isOver = true;
    wake();
  });
  const count = Number(call.request.getOptions().getCount());
  for (let sent = 0; sent < count && !isOver; sent++) {
    if (!call.write(message)) await new Promise((resolve) => (wake = resolve));
  }
  call.end();
}

server.bindAsync(process.argv[2], ServerCredentials.createInsecure(), (error) => {
  if (error) throw error;
  console.log('listening');
});
process.once('SIGTERM', () => server.forceShutdown());
