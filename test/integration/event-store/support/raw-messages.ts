import { randomUUID } from 'node:crypto';
import type sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import { empty, identifier, uuid } from './raw-client.js';

const { AppendReq, BatchAppendReq, ReadReq } = streamsPb;

/** Options of an append in `BatchAppend`, whatever the revision, without a deadline. */
export const batchOptions = (stream: string): streamsPb.BatchAppendReq.Options =>
  new BatchAppendReq.Options().setStreamIdentifier(identifier(stream)).setAny(new emptyPb.Empty());

export const chunk = (correlation: string, isFinal: boolean): streamsPb.BatchAppendReq =>
  new BatchAppendReq().setCorrelationId(uuid(correlation)).setIsFinal(isFinal);

/** An event as `BatchAppend` carries it. */
export function message(
  id: sharedPb.UUID = uuid(randomUUID()),
  data = Buffer.from('{}'),
): streamsPb.BatchAppendReq.ProposedMessage {
  const proposed = new BatchAppendReq.ProposedMessage().setId(id).setData(data);
  proposed.getMetadataMap().set('type', 'Raw').set('content-type', 'application/json');
  return proposed;
}

/** The first message of an `Append`. */
export const appendOptions = (stream: string): streamsPb.AppendReq =>
  new AppendReq().setOptions(
    new AppendReq.Options().setStreamIdentifier(identifier(stream)).setAny(empty()),
  );

/** A further message of an `Append`. */
export function appended(type = 'Raw'): streamsPb.AppendReq {
  const proposed = new AppendReq.ProposedMessage()
    .setId(uuid(randomUUID()))
    .setData(Buffer.from('{}'));
  if (type) proposed.getMetadataMap().set('type', type);
  proposed.getMetadataMap().set('content-type', 'application/json');
  return new AppendReq().setProposedMessage(proposed);
}

/** Options of a read that still has to say of what, and how many. */
export const readOptions = (): streamsPb.ReadReq.Options =>
  new ReadReq.Options()
    .setUuidOption(new ReadReq.Options.UUIDOption().setString(empty()))
    .setNoFilter(empty());

export const fromStart = (stream: string): streamsPb.ReadReq.Options.StreamOptions =>
  new ReadReq.Options.StreamOptions().setStreamIdentifier(identifier(stream)).setStart(empty());

export const allFromStart = (): streamsPb.ReadReq.Options.AllOptions =>
  new ReadReq.Options.AllOptions().setStart(empty());
