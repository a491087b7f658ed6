import type { EventStoreDBClient } from '@eventstore/db-client';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { CallOptions, ClientReadableStream, Metadata } from '@grpc/grpc-js';

/** An event with its bytes as they are stored, nothing parsed: what a hash is made of. */
export interface RawEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly type: string;
  readonly contentType: string;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
}

/** Where reading begins, and whether it goes on with what comes when the end is reached. */
export interface RawWish {
  readonly after: bigint | undefined;
  readonly isLive: boolean;
}

type Responses = ClientReadableStream<streamsPb.ReadResp>;

/** The client parses JSON away, so its calls are made here with its own connection and credentials. */
interface Connected {
  GRPCStreamCreator(
    service: typeof streamsGrpc.StreamsClient,
    name: string,
    open: (client: streamsGrpc.StreamsClient) => Responses,
  ): () => Promise<Responses>;
  callArguments(options: object, call: CallOptions): [Metadata, CallOptions];
}

/** Every event of the log behind a position, those of the store itself included. Ends with the log unless it is live. */
export async function* rawEvents(
  client: EventStoreDBClient,
  { after, isLive }: RawWish,
  signal: AbortSignal,
): AsyncGenerator<RawEvent> {
  const connected = client as unknown as Connected;
  const open = connected.GRPCStreamCreator(streamsGrpc.StreamsClient, 'readRaw', (service) =>
    service.read(request(after, isLive), ...connected.callArguments({}, { deadline: Infinity })),
  );
  const call = await open();
  const cancel = (): void => call.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for await (const response of call as AsyncIterable<streamsPb.ReadResp>) {
      const event = response.getEvent()?.getEvent();
      const raw = event && received(event);
      if (raw && raw.position !== after) yield raw; // a read begins with the event at its position
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    call.cancel();
  }
}

const request = (after: bigint | undefined, isLive: boolean): streamsPb.ReadReq => {
  const all = new streamsPb.ReadReq.Options.AllOptions();
  const at = new streamsPb.ReadReq.Options.Position();
  if (after === undefined) all.setStart(new sharedPb.Empty());
  else all.setPosition(at.setCommitPosition(String(after)).setPreparePosition(String(after)));
  const ids = new streamsPb.ReadReq.Options.UUIDOption().setString(new sharedPb.Empty());
  const options = new streamsPb.ReadReq.Options()
    .setAll(all)
    .setNoFilter(new sharedPb.Empty())
    .setUuidOption(ids);
  if (isLive) options.setSubscription(new streamsPb.ReadReq.Options.SubscriptionOptions());
  else options.setCount(String(Number.MAX_SAFE_INTEGER));
  return new streamsPb.ReadReq().setOptions(options);
};

const received = (event: streamsPb.ReadResp.ReadEvent.RecordedEvent): RawEvent => {
  const properties = event.getMetadataMap();
  return {
    id: event.getId()?.getString() ?? '',
    stream: Buffer.from(event.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString(),
    revision: Number(event.getStreamRevision()),
    position: BigInt(event.getCommitPosition()),
    type: properties.get('type') ?? '',
    contentType: properties.get('content-type') ?? 'application/octet-stream',
    metadata: event.getCustomMetadata_asU8(),
    data: event.getData_asU8(),
  };
};
