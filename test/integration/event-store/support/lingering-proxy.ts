import {
  Client,
  credentials,
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { targetOf } from './raw-client.js';

const asIs = (bytes: Buffer): Buffer => bytes;
const raw = {
  requestSerialize: asIs,
  requestDeserialize: asIs,
  responseSerialize: asIs,
  responseDeserialize: asIs,
};
const { read, batchAppend, tombstone } = streamsGrpc.StreamsService;
const definition = {
  read: { ...read, ...raw },
  batchAppend: { ...batchAppend, ...raw },
  tombstone: { ...tombstone, ...raw },
};

export interface Proxy {
  readonly url: string;
  stop(): void;
}

/** Stands before a server and, as EventStoreDB does, never ends a `BatchAppend` that is half-closed. */
export async function lingeringProxy(url: string): Promise<Proxy> {
  const behind = new Client(targetOf(url), credentials.createInsecure());
  const server = new Server();
  server.addService(definition, {
    read(call: ServerWritableStream<Buffer, Buffer>) {
      const from = behind.makeServerStreamRequest(read.path, asIs, asIs, call.request);
      from.on('error', (error) => call.emit('error', error));
      call.on('cancelled', () => from.cancel());
      from.on('data', (answer: Buffer) => call.write(answer));
      from.on('end', () => call.end());
    },
    batchAppend(call: ServerDuplexStream<Buffer, Buffer>) {
      const to = behind.makeBidiStreamRequest(batchAppend.path, asIs, asIs);
      to.on('error', () => undefined);
      to.on('data', (answer: Buffer) => call.write(answer));
      call.on('data', (request: Buffer) => to.write(request));
      call.on('cancelled', () => to.cancel());
    },
    tombstone(call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>) {
      behind.makeUnaryRequest(tombstone.path, asIs, asIs, call.request, answer);
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    const insecure = ServerCredentials.createInsecure();
    server.bindAsync('127.0.0.1:0', insecure, (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    stop: () => {
      server.forceShutdown();
      behind.close();
    },
  };
}
