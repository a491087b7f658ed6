import type streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { eventually } from './eventually.js';
import type { RawClient } from './raw-client.js';

/** In this time a server that ends a half-closed call has ended it; EventStoreDB never does. */
const END_MS = 300;

/**
 * Sends chunks by `BatchAppend` and gives the answers, in the order in which they came: at least `count`,
 * and all that come until the call has ended. Then the call is cancelled.
 */
export async function batchAnswers(
  to: RawClient,
  chunks: readonly streamsPb.BatchAppendReq[],
  count = 1,
): Promise<streamsPb.BatchAppendResp[]> {
  const call = to.batchAppend();
  const seen: streamsPb.BatchAppendResp[] = [];
  const ended = new Promise((resolve) => call.on('end', resolve));
  call.on('error', () => undefined);
  call.on('data', (response: streamsPb.BatchAppendResp) => seen.push(response));
  for (const each of chunks) call.write(each);
  await eventually(() => expect(seen.length).toBeGreaterThanOrEqual(count));
  call.end();
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, END_MS))]);
  call.cancel();
  return seen;
}
