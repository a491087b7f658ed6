import { SideBySide } from './side-by-side.js';

/** Work that ends when it is told to, and what was begun and done so far. */
const desk = (limits = { streams: 3, ahead: 100 }) => {
  const work = new SideBySide<number>(limits);
  const log: string[] = [];
  const ends = new Map<number, () => void>();
  const add = (mark: number, stream: string): Promise<void> =>
    work.add(mark, stream, async () => {
      log.push(`begin ${mark}`);
      await new Promise<void>((resolve) => ends.set(mark, resolve));
      log.push(`end ${mark}`);
      return true;
    });
  const end = async (mark: number): Promise<void> => {
    ends.get(mark)?.();
    await turn();
  };
  return { work, log, add, end };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Work side by side', () => {
  it('goes on with other streams while one waits, and keeps the order within a stream', async () => {
    const { log, add, end } = desk();
    await add(1, 'a');
    await add(2, 'a');
    await add(3, 'b');
    await turn();
    expect(log).toEqual(['begin 1', 'begin 3']);
    await end(3);
    await end(1);
    expect(log).toEqual(['begin 1', 'begin 3', 'end 3', 'end 1', 'begin 2']);
  });

  it('tells how far everything is done: the least unfinished entry holds the mark', async () => {
    const { work, add, end } = desk();
    await add(1, 'a');
    await add(2, 'b');
    work.pass(3);
    await turn();
    await end(2);
    expect(work.finished).toBeUndefined();
    await end(1);
    expect(work.finished).toBe(3);
  });

  it('works on so many streams and no more', async () => {
    const { log, add, end } = desk({ streams: 1, ahead: 100 });
    await add(1, 'a');
    const second = add(2, 'b');
    await turn();
    expect(log).toEqual(['begin 1']);
    await end(1);
    await second;
    await turn();
    expect(log).toContain('begin 2');
  });

  it('does not run ahead of an entry that hangs without bound', async () => {
    const { log, add, end } = desk({ streams: 3, ahead: 2 });
    await add(1, 'a');
    await add(2, 'b');
    await turn();
    await end(2);
    const third = add(3, 'c');
    await turn();
    expect(log).not.toContain('begin 3');
    await end(1);
    await third;
    await turn();
    expect(log).toContain('begin 3');
  });
});
