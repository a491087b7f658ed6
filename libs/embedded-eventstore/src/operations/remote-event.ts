import { randomUUID } from 'node:crypto';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';

/** An event as it travels: bytes as they were written, nothing parsed. */
export interface RemoteEvent {
  readonly id: string;
  readonly stream: string;
  /** As text: a tombstone's is beyond what a number holds. */
  readonly revision: string;
  readonly position: bigint;
  readonly type: string;
  readonly contentType: string;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
}

export const uuid = (text: string): sharedPb.UUID => new sharedPb.UUID().setString(text);
export const identifier = (name: string): sharedPb.StreamIdentifier =>
  new sharedPb.StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));

export const received = (event: streamsPb.ReadResp.ReadEvent.RecordedEvent): RemoteEvent => {
  const name = event.getStreamIdentifier()?.getStreamName_asU8() ?? [];
  const properties = event.getMetadataMap();
  return {
    id: event.getId()?.getString() ?? '',
    stream: Buffer.from(name).toString('utf8'),
    revision: event.getStreamRevision(),
    position: BigInt(event.getCommitPosition()),
    type: properties.get('type') ?? '',
    contentType: properties.get('content-type') ?? 'application/octet-stream',
    metadata: event.getCustomMetadata_asU8(),
    data: event.getData_asU8(),
  };
};

export const proposed = (event: RemoteEvent): streamsPb.BatchAppendReq.ProposedMessage => {
  const message = new streamsPb.BatchAppendReq.ProposedMessage().setId(uuid(event.id));
  message.getMetadataMap().set('type', event.type).set('content-type', event.contentType);
  return message.setCustomMetadata(event.metadata).setData(event.data);
};

/** An event that the copy itself writes. */
export const newEvent = (stream: string, type: string, data: Buffer): RemoteEvent => ({
  id: randomUUID(),
  stream,
  revision: '',
  position: 0n,
  type,
  contentType: 'application/json',
  metadata: Buffer.from('{}'),
  data,
});
