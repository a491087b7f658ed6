import { eventually } from '@chancery/testing';
import { atMostEvery } from './at-most-every.js';

describe('A result that is shared for a while', () => {
  it('is made once for all who ask meanwhile, and again afterwards', async () => {
    let made = 0;
    const ask = atMostEvery(60_000, async () => (made += 1));
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    const often = atMostEvery(1, async () => (made += 1));
    await eventually(async () => expect(await often()).toBeGreaterThan(3));
  });

  it('is asked for again at once after a failure', async () => {
    let isUp = false;
    const ask = atMostEvery(60_000, async () => {
      if (!isUp) throw new Error('out of reach');
      return 'here';
    });
    await expect(ask()).rejects.toThrow('out of reach');
    isUp = true;
    expect(await ask()).toBe('here');
  });
});
