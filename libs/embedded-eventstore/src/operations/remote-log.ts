import { randomUUID } from 'node:crypto';
import { Client, Metadata, type ClientDuplexStream } from '@grpc/grpc-js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { dial } from './dial.js';
import { identifier, proposed, received, uuid, type RemoteEvent } from './remote-event.js';

/** Behind whatever is there; -1 stands for no stream. */
export const ANYWHERE = -2;

/** Data and metadata of the largest event that a server takes, and more. */
const MAX_MESSAGE_BYTES = 40 * 1024 * 1024;

/** The server answered that it does not take an append; the message is its reason. */
export class AppendRefused extends Error {}

type Appends = ClientDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>;

interface Pending {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A log behind the protocol, ours or any other, as bytes in and bytes out. */
export class RemoteLog {
  private readonly client: Client;
  private readonly metadata: Metadata;
  private readonly pending = new Map<string, Pending>();
  private appends: Appends | undefined;

  constructor(readonly url: string) {
    const { target, credentials, authorization } = dial(url);
    this.client = new Client(target, credentials, {
      'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    });
    this.metadata = new Metadata();
    if (authorization) this.metadata.set('authorization', authorization);
  }

  /** The whole log from after `position` on. */
  async *all(position: bigint): AsyncGenerator<RemoteEvent, void> {
    const at = new streamsPb.ReadReq.Options.Position();
    at.setCommitPosition(String(position)).setPreparePosition(String(position));
    const all = new streamsPb.ReadReq.Options.AllOptions();
    if (position > 0n) all.setPosition(at);
    else all.setStart(new sharedPb.Empty());
    for await (const event of this.read(
      (options) => options.setAll(all),
      Number.MAX_SAFE_INTEGER,
    )) {
      if (event.position > position) yield event;
    }
  }

  /** The newest events of a stream, newest first; none when it is not there. */
  async newest(stream: string, count: number): Promise<RemoteEvent[]> {
    const source = new streamsPb.ReadReq.Options.StreamOptions();
    source.setStreamIdentifier(identifier(stream)).setEnd(new sharedPb.Empty());
    const events: RemoteEvent[] = [];
    const backwards = (options: streamsPb.ReadReq.Options): unknown =>
      options.setStream(source).setReadDirection(1);
    for await (const event of this.read(backwards, count)) events.push(event);
    return events;
  }

  /** The position of the newest event of all; 0 when there is none. */
  async head(): Promise<bigint> {
    const all = new streamsPb.ReadReq.Options.AllOptions().setEnd(new sharedPb.Empty());
    const newest = (options: streamsPb.ReadReq.Options): unknown =>
      options.setAll(all).setReadDirection(1);
    for await (const event of this.read(newest, 1)) return event.position;
    return 0n;
  }

  /** Appends behind revision `last`; they arrive in the order of the calls. */
  append(stream: string, last: number, events: readonly RemoteEvent[]): Promise<void> {
    const id = randomUUID();
    const options = new streamsPb.BatchAppendReq.Options().setStreamIdentifier(identifier(stream));
    if (last === ANYWHERE) options.setAny(new sharedPb.Empty());
    else if (last < 0) options.setNoStream(new sharedPb.Empty());
    else options.setStreamPosition(String(last));
    const request = new streamsPb.BatchAppendReq().setCorrelationId(uuid(id)).setOptions(options);
    request.setProposedMessagesList(events.map(proposed)).setIsFinal(true);
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.appendCall().write(request);
    });
  }

  tombstone(stream: string): Promise<void> {
    const options = new streamsPb.TombstoneReq.Options().setStreamIdentifier(identifier(stream));
    const request = new streamsPb.TombstoneReq().setOptions(options.setAny(new sharedPb.Empty()));
    const { path, requestSerialize, responseDeserialize } = streamsGrpc.StreamsService.tombstone;
    return new Promise((resolve, reject) => {
      const settle = (error: Error | null): void => (error ? reject(error) : resolve());
      this.client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        this.metadata,
        settle,
      );
    });
  }

  /** A half-closed call would stay open: EventStoreDB does not end it. */
  close(): void {
    this.appends?.cancel();
    this.client.close();
  }

  private async *read(
    choose: (options: streamsPb.ReadReq.Options) => unknown,
    count: number,
  ): AsyncGenerator<RemoteEvent> {
    const options = new streamsPb.ReadReq.Options().setNoFilter(new sharedPb.Empty());
    const textIds = new streamsPb.ReadReq.Options.UUIDOption().setString(new sharedPb.Empty());
    choose(options.setUuidOption(textIds).setCount(String(count)));
    const request = new streamsPb.ReadReq().setOptions(options);
    const { path, requestSerialize, responseDeserialize } = streamsGrpc.StreamsService.read;
    const call = this.client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      this.metadata,
    );
    try {
      for await (const response of call as AsyncIterable<streamsPb.ReadResp>) {
        const event = response.getEvent()?.getEvent();
        if (event) yield received(event);
      }
    } finally {
      call.cancel();
    }
  }

  private appendCall(): Appends {
    if (this.appends) return this.appends;
    const { path, requestSerialize, responseDeserialize } = streamsGrpc.StreamsService.batchAppend;
    const call = this.client.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      this.metadata,
    );
    call.on('data', (response: streamsPb.BatchAppendResp) => this.settle(response));
    call.on('error', (error: Error) => {
      for (const { reject } of this.pending.values()) reject(error);
      this.pending.clear();
    });
    return (this.appends = call);
  }

  private settle(response: streamsPb.BatchAppendResp): void {
    const id = response.getCorrelationId()?.getString() ?? '';
    const pending = this.pending.get(id);
    this.pending.delete(id);
    const error = response.getError();
    // A stream that ended on the target before this run: the end is copied, and compared, too.
    const isEnded = error?.getDetails()?.getTypeName() === 'event_store.client.StreamDeleted';
    if (error && !isEnded) pending?.reject(new AppendRefused(error.getMessage()));
    else pending?.resolve();
  }
}
