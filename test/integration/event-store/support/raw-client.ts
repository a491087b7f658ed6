import {
  Client,
  credentials,
  type ClientDuplexStream,
  type ClientOptions,
  type ClientWritableStream,
  type MethodDefinition,
} from '@grpc/grpc-js';
import persistentGrpc from '@eventstore/db-client/generated/persistent_grpc_pb.js';
import type persistentPb from '@eventstore/db-client/generated/persistent_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';

/** The protocol without the client's help: for what the client would never send. */
export interface RawClient {
  batchAppend(): ClientDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>;
  append(...messages: streamsPb.AppendReq[]): Promise<streamsPb.AppendResp>;
  read(options: streamsPb.ReadReq.Options): Promise<streamsPb.ReadResp[]>;
  /** The first `count` answers, then the call is cancelled. */
  readFirst(count: number, options: streamsPb.ReadReq.Options): Promise<streamsPb.ReadResp[]>;
  consume(): ClientDuplexStream<persistentPb.ReadReq, persistentPb.ReadResp>;
  unary<Request, Response>(
    method: MethodDefinition<Request, Response>,
    request: Request,
  ): Promise<Response>;
  features(): Promise<featuresPb.SupportedMethods>;
  close(): void;
}

export function rawClient(url: string, options: ClientOptions = {}): RawClient {
  const client = new Client(targetOf(url), credentials.createInsecure(), options);
  const unary: RawClient['unary'] = ({ path, requestSerialize, responseDeserialize }, request) =>
    new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        settle(resolve, reject),
      );
    });
  const openRead = (options: streamsPb.ReadReq.Options) => {
    const { path, requestSerialize, responseDeserialize } = streamsGrpc.StreamsService.read;
    const request = new streamsPb.ReadReq().setOptions(options);
    return client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);
  };
  async function readFirst(count: number, options: streamsPb.ReadReq.Options) {
    const responses: streamsPb.ReadResp[] = [];
    for await (const response of openRead(options) as AsyncIterable<streamsPb.ReadResp>) {
      responses.push(response);
      if (responses.length === count) break;
    }
    return responses;
  }
  return {
    batchAppend: () => openDuplex(client, streamsGrpc.StreamsService.batchAppend),
    append: (...messages) => sendAppend(client, messages),
    read: (options) => readFirst(Infinity, options),
    readFirst,
    consume: () => openDuplex(client, persistentGrpc.PersistentSubscriptionsService.read),
    unary,
    features: () => unary(featuresGrpc.ServerFeaturesService.getSupportedMethods, empty()),
    close: () => client.close(),
  };
}

/** What grpc and http2 take, for a connection string or `unix:/path`. */
export const targetOf = (url: string): string =>
  url.startsWith('unix:') ? url : new URL(url.replace('esdb:', 'http:')).host;

function openDuplex<Request, Response>(
  client: Client,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<Request, Response>,
): ClientDuplexStream<Request, Response> {
  return client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
}

function sendAppend(
  client: Client,
  messages: readonly streamsPb.AppendReq[],
): Promise<streamsPb.AppendResp> {
  const { path, requestSerialize, responseDeserialize } = streamsGrpc.StreamsService.append;
  return new Promise((resolve, reject) => {
    const call: ClientWritableStream<streamsPb.AppendReq> = client.makeClientStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      settle(resolve, reject),
    );
    for (const message of messages) call.write(message);
    call.end();
  });
}

const settle =
  <T>(resolve: (answer: T) => void, reject: (error: Error) => void) =>
  (error: Error | null, answer?: T): void =>
    answer === undefined ? reject(error ?? new Error('no answer')) : resolve(answer);

export const uuid = (text: string): sharedPb.UUID => new sharedPb.UUID().setString(text);
export const empty = (): sharedPb.Empty => new sharedPb.Empty();
export const identifier = (name: string): sharedPb.StreamIdentifier =>
  new sharedPb.StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));
