import type sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import { formatEventId } from '../store/event-id.js';

/** The text of a `UUID`, which may come as text or as two signed 64-bit halves. */
export const uuidText = (uuid: sharedPb.UUID | undefined): string => {
  const halves = uuid?.getStructured();
  if (!halves) return uuid?.getString() ?? '';
  const bytes = Buffer.alloc(16);
  bytes.writeBigInt64BE(BigInt(halves.getMostSignificantBits()), 0);
  bytes.writeBigInt64BE(BigInt(halves.getLeastSignificantBits()), 8);
  return formatEventId(bytes);
};
