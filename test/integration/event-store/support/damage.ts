/** How much of a file is hit. */
export type Damage = 'a byte' | 'many bytes' | 'a page' | 'all pages';

const PAGE = 4_096;
/** Without the two pages at the head the file is no store at all, which the start looks at. */
const HEAD_PAGES = 2;

/** The bytes of a store's file with damage that a seed decides. */
export function damaged(file: Buffer, seed: number, kind: Damage): Buffer {
  const bytes = Buffer.from(file);
  const below = generator(seed);
  const pages = Math.floor(bytes.length / PAGE);
  const flip = (at: number): void => void (bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255)));
  const anywhere = (): number => HEAD_PAGES * PAGE + below(bytes.length - HEAD_PAGES * PAGE);
  const spoil = (page: number): void => {
    for (let at = page * PAGE; at < (page + 1) * PAGE; at++) bytes[at] = below(256);
  };
  switch (kind) {
    case 'a byte':
      flip(anywhere());
      break;
    case 'many bytes':
      for (let n = 0; n < 100; n++) flip(anywhere());
      break;
    case 'a page':
      spoil(HEAD_PAGES + below(pages - HEAD_PAGES));
      break;
    case 'all pages':
      for (let page = HEAD_PAGES; page < pages; page++) spoil(page);
      break;
  }
  return bytes;
}

/** Whole numbers below a bound, the same for the same seed. */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
