import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { softDelete, tombstone } from '../store/deletions.js';
import type { ExpectedRevision } from '../store/expected-revision.js';
import { InvalidRequest } from '../store/store-errors.js';
import type { AppendReceipt, WriteBatch } from '../store/write-batch.js';
import { expectedOf, type ExpectingOptions } from './append.js';
import type { ServerContext } from './server-context.js';
import { toServiceError } from './service-error.js';
import { checkDeletableName, decodeName } from './stream-names.js';

type Deletion = (batch: WriteBatch, stream: string, expected: ExpectedRevision) => AppendReceipt;

interface DeletionOptions extends ExpectingOptions {
  getStreamIdentifier(): sharedPb.StreamIdentifier | undefined;
}

/** `Delete`: hides a stream until it is written to again. */
export const deleteStream = (
  call: ServerUnaryCall<streamsPb.DeleteReq, streamsPb.DeleteResp>,
  answer: sendUnaryData<streamsPb.DeleteResp>,
  context: ServerContext,
): void => {
  perform(softDelete, call.request.getOptions(), context).then(({ position }) => {
    const response = new streamsPb.DeleteResp();
    if (position === undefined) response.setNoPosition(new sharedPb.Empty());
    else response.setPosition(filled(new streamsPb.DeleteResp.Position(), position));
    answer(null, response);
  }, refuseWith(answer));
};

/** `Tombstone`: ends a stream for ever. */
export const tombstoneStream = (
  call: ServerUnaryCall<streamsPb.TombstoneReq, streamsPb.TombstoneResp>,
  answer: sendUnaryData<streamsPb.TombstoneResp>,
  context: ServerContext,
): void => {
  perform(tombstone, call.request.getOptions(), context).then(({ position }) => {
    const response = new streamsPb.TombstoneResp();
    if (position === undefined) response.setNoPosition(new sharedPb.Empty());
    else response.setPosition(filled(new streamsPb.TombstoneResp.Position(), position));
    answer(null, response);
  }, refuseWith(answer));
};

const perform = async (
  deletion: Deletion,
  options: DeletionOptions | undefined,
  { log }: ServerContext,
): Promise<AppendReceipt> => {
  if (!options) throw new InvalidRequest('A deletion needs options.');
  const stream = decodeName(options.getStreamIdentifier());
  checkDeletableName(stream);
  return log.perform((batch) => deletion(batch, stream, expectedOf(options)));
};

interface PositionMessage {
  setCommitPosition(value: string): unknown;
  setPreparePosition(value: string): unknown;
}

const filled = <M extends PositionMessage>(message: M, position: number): M => {
  message.setCommitPosition(String(position));
  message.setPreparePosition(String(position));
  return message;
};

const refuseWith =
  <R>(answer: sendUnaryData<R>): ((error: unknown) => void) =>
  (error) =>
    answer(toServiceError(error));
