import { Client, credentials, type ClientDuplexStream } from '@grpc/grpc-js';
import type featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';

/** The protocol without the client's help: for what the client would never send. */
export interface RawClient {
  batchAppend(): ClientDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>;
  read(options: streamsPb.ReadReq.Options): Promise<streamsPb.ReadResp[]>;
  features(): Promise<featuresPb.SupportedMethods>;
  close(): void;
}

export function rawClient(url: string): RawClient {
  const target = url.startsWith('unix:') ? url : new URL(url.replace('esdb:', 'http:')).host;
  const client = new Client(target, credentials.createInsecure());
  const { read, batchAppend } = streamsGrpc.StreamsService;
  return {
    batchAppend: () =>
      client.makeBidiStreamRequest(
        batchAppend.path,
        batchAppend.requestSerialize,
        batchAppend.responseDeserialize,
      ),
    async read(options) {
      const request = new streamsPb.ReadReq().setOptions(options);
      const { path, requestSerialize, responseDeserialize } = read;
      const call = client.makeServerStreamRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
      );
      const responses: streamsPb.ReadResp[] = [];
      for await (const response of call as AsyncIterable<streamsPb.ReadResp>)
        responses.push(response);
      return responses;
    },
    features() {
      const { path, requestSerialize, responseDeserialize } =
        featuresGrpc.ServerFeaturesService.getSupportedMethods;
      return new Promise((resolve, reject) => {
        client.makeUnaryRequest(
          path,
          requestSerialize,
          responseDeserialize,
          empty(),
          (error, answer) => (answer ? resolve(answer) : reject(error ?? new Error('no answer'))),
        );
      });
    },
    close: () => client.close(),
  };
}

export const uuid = (text: string): sharedPb.UUID => new sharedPb.UUID().setString(text);
export const empty = (): sharedPb.Empty => new sharedPb.Empty();
export const identifier = (name: string): sharedPb.StreamIdentifier =>
  new sharedPb.StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));
