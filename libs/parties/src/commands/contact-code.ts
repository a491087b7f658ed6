import { createHmac } from 'node:crypto';
import type { OfficeKeys } from '@chancery/read-store';

const digits = 6;

/** Six digits for an address that was named: made of a key of the office, so that the log holds no code. */
export const contactCode = (keys: OfficeKeys, confirmationId: string): string => {
  const made = createHmac('sha256', keys.of('contact code')).update(confirmationId).digest();
  return String(made.readUInt32BE(0) % 10 ** digits).padStart(digits, '0');
};
