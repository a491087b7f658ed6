import type { Server, ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import persistentGrpc from '@eventstore/db-client/generated/persistent_grpc_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { consume } from '../persistent/consume.js';
import { groupService } from '../persistent/group-service.js';
import { decodeAppendChunk } from '../wire/append-request.js';
import { append } from './append.js';
import { batchAppend } from './batch-append.js';
import { deleteStream, tombstoneStream } from './deletions.js';
import { clusterInfo } from './gossip.js';
import { guard } from './guard.js';
import { read } from './read.js';
import type { ServerContext } from './server-context.js';
import { supportedMethods } from './server-features.js';

const asIs = (bytes: Buffer): Buffer => bytes;

/** The hot calls carry bytes that are read and written by hand; all others use the messages. */
const streamsDefinition = {
  ...streamsGrpc.StreamsService,
  read: { ...streamsGrpc.StreamsService.read, responseSerialize: asIs },
  batchAppend: {
    ...streamsGrpc.StreamsService.batchAppend,
    requestDeserialize: decodeAppendChunk,
    responseSerialize: asIs,
  },
};

const { PersistentSubscriptionsService } = persistentGrpc;
const persistentDefinition = {
  ...PersistentSubscriptionsService,
  read: { ...PersistentSubscriptionsService.read, responseSerialize: asIs },
};

type Handler<Call, Answer> = (call: Call, answer: Answer) => void;

const withContext =
  <Call, Answer>(
    handler: (call: Call, answer: Answer, context: ServerContext) => void,
    context: ServerContext,
  ): Handler<Call, Answer> =>
  (call, answer) =>
    handler(call, answer, context);

/**
 * Puts all services on a server. With an `authorization` every caller has to send it; only what a
 * client asks before it can know whom it talks to is open to all.
 */
export const addServices = (
  server: Server,
  context: ServerContext,
  authorization: string | undefined,
): void => {
  const streams = {
    read: (call: Parameters<typeof read>[0]) => read(call, context),
    batchAppend: (call: Parameters<typeof batchAppend>[0]) => batchAppend(call, context),
    append: withContext(append, context),
    delete: withContext(deleteStream, context),
    tombstone: withContext(tombstoneStream, context),
  };
  const groups = {
    ...groupService(context),
    read: (call: Parameters<typeof consume>[0]) => consume(call, context),
  };
  server.addService(streamsDefinition, guard(streams, authorization));
  server.addService(persistentDefinition, guard(groups, authorization));
  server.addService(featuresGrpc.ServerFeaturesService, {
    getSupportedMethods: (_call: unknown, answer: sendUnaryData<unknown>) =>
      answer(null, supportedMethods()),
  });
  server.addService(gossipGrpc.GossipService, {
    read: (call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => {
      const { address, port } = reachedAt(call.getHost());
      answer(null, clusterInfo(address, port));
    },
  });
};

/** The authority that the caller used is the address at which it reaches us. */
const reachedAt = (authority: string): { address: string; port: number } => {
  const colon = authority.lastIndexOf(':');
  if (colon < 0) return { address: authority, port: 2113 };
  return { address: authority.slice(0, colon), port: Number(authority.slice(colon + 1)) };
};
