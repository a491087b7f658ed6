import { setImmediate } from 'node:timers/promises';
import { SharedWork } from './shared-work.js';

/** Work that ends when it is told to, with how often it was begun. */
const work = () => {
  const ends: ((begun: number) => void)[] = [];
  const begin = () => new Promise<number>((resolve) => ends.push(resolve));
  const endLast = () => ends.at(-1)?.(ends.length);
  return { begin, endLast, begun: () => ends.length };
};

describe('work that many ask for', () => {
  it('is done once more for all who asked while it was under way', async () => {
    const shared = new SharedWork<number>();
    const { begin, endLast, begun } = work();
    const first = shared.do('a', begin);
    const others = [1, 2, 3].map(() => shared.do('a', begin));
    expect(begun()).toBe(1);
    endLast();
    expect(await first).toBe(1);
    await setImmediate();
    endLast();
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    await setImmediate();
    void shared.do('a', begin);
    expect(begun()).toBe(3);
  });

  it('is begun for each thing, and again after it failed', async () => {
    const shared = new SharedWork<number>();
    const failing = shared.do('a', () => Promise.reject(new Error('no')));
    const next = shared.do('a', () => Promise.resolve(1));
    expect(await shared.do('b', () => Promise.resolve(2))).toBe(2);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe(1);
  });
});
