import { SecretBox } from '@chancery/read-store';
import { allowedRateOf, ConsentKeys } from './consents.js';

const keys = new ConsentKeys(new SecretBox('spec'));
const terms = { subscriptionId: 's-1', endpoint: 'https://portal.example/', asked: 4 };
const now = Date.parse('2026-03-02T09:30:00.000Z');
const hour = 3_600_000;

describe('The address by which an endpoint agrees', () => {
  it('says whom it is of, for two days', () => {
    const key = keys.make(terms, now);
    expect(key).toMatch(/^[\w-]{20,200}$/);
    const read = keys.read(key, now + 47 * hour);
    expect(read).toMatchObject({ subscriptionId: 's-1', asked: 4 });
    expect([read?.isOf(terms.endpoint), read?.isOf('https://other.example/')]).toEqual([
      true,
      false,
    ]);
    expect(keys.read(key, now + 48 * hour)).toBeUndefined();
  });

  it('is nothing when it is forged, damaged or of another office', () => {
    const key = keys.make(terms, now);
    const other = new ConsentKeys(new SecretBox('other')).make(terms, now);
    for (const wrong of ['', 'forged', key.slice(0, -2), `${key}AA`, other])
      expect(keys.read(wrong, now)).toBeUndefined();
  });
});

describe('The rate that an endpoint allows', () => {
  it('is a whole number of requests a minute, or none', () => {
    expect(['600', '2.9', '*', undefined, '0', '-3'].map(allowedRateOf)).toEqual([
      ...[600, 2, undefined, undefined, undefined, undefined],
    ]);
  });
});
