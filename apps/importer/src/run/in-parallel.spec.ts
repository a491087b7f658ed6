import { inParallel } from './in-parallel.js';

/** Work that ends when it is told to. */
const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

async function* endless(): AsyncGenerator<number> {
  for (let number = 1; ; number += 1) yield number;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work in parallel', () => {
  it('is begun on so many items at a time and no more', async () => {
    const begun: number[] = [];
    const { opened, open } = gate();
    const stopping = new AbortController();
    const all = inParallel(
      endless(),
      3,
      async (item) => {
        begun.push(item);
        await opened;
      },
      stopping.signal,
    );
    await turn();
    expect(begun).toEqual([1, 2, 3]);
    stopping.abort();
    open();
    await all;
    expect(begun).toEqual([1, 2, 3]);
  });

  it('lets what is under way end before a failure is thrown, and begins nothing new', async () => {
    const ended: number[] = [];
    const work = async (item: number): Promise<void> => {
      await turn();
      if (item === 2) throw new Error('two');
      ended.push(item);
    };
    await expect(inParallel(endless(), 3, work)).rejects.toThrow('two');
    expect(ended).toContain(1);
    expect(ended).toContain(3);
    expect(ended.length).toBeLessThan(6);
  });
});
