import { ReadStoreUnavailable } from '@chancery/read-store';
import { patiently } from './patiently.js';

const away = new ReadStoreUnavailable(new Error('Connection terminated'));
const timesAway = (times: number, error: Error = away) => {
  let asked = 0;
  const ask = async (): Promise<number> => {
    if (++asked <= times) throw error;
    return asked;
  };
  return ask;
};

describe('What a program that looks on asks for', () => {
  it('is asked again while the store is away', async () =>
    expect(await patiently(timesAway(3), { patienceMs: 60_000, pauseMs: 1 })).toBe(4));

  it('is given up after a time', () =>
    expect(patiently(timesAway(Infinity), { patienceMs: 5, pauseMs: 1 })).rejects.toBe(away));

  it('is not asked again where it was wrong', () => {
    const wrong = new Error('no such group');
    return expect(patiently(timesAway(1, wrong))).rejects.toBe(wrong);
  });
});
