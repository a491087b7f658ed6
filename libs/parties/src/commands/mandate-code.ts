import { createHmac, timingSafeEqual } from 'node:crypto';
import { base32, type OfficeKeys } from '@chancery/read-store';

const bytes = 10;

/** Sixteen characters by which a mandate is taken: made of a key of the office, so that the log holds none. */
export const mandateCode = (keys: OfficeKeys, authorityId: string, mandateId: string): string =>
  base32(
    createHmac('sha256', keys.of('mandate code', authorityId))
      .update(mandateId)
      .digest()
      .subarray(0, bytes),
  );

export const isMandateCode = (given: string, expected: string): boolean => {
  const typed = given
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0');
  const [one, other] = [Buffer.from(typed.replace(/[IL]/g, '1')), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};
