import { isRenewalDue } from './handshakes.js';

const day = 86_400_000;
const verifiedAt = '2026-03-02T09:30:00.000Z';
const after = (days: number) => Date.parse(verifiedAt) + days * day;

describe('An endpoint is asked again whether it agrees', () => {
  it.each([
    ['active', verifiedAt, 89, false],
    ['active', verifiedAt, 91, true],
    ['paused', verifiedAt, 91, false],
    ['active', null, 91, false], // somebody vouches for it
  ] as const)('after 90 days: %s, agreed %s, after %s days', (status, at, days, expected) =>
    expect(isRenewalDue({ status, verifiedAt: at }, 90 * day, after(days))).toBe(expected),
  );
});
