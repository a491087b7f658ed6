import { unwritten, type Folded } from './folded-stream.js';
import { FoldedStreams } from './folded-streams.js';
import { sizeOf } from './size-of.js';

const foldOf = (bytes: number, revision = 0): Folded<unknown> => ({
  ...unwritten<unknown>('x'.repeat(bytes)),
  revision,
});

describe('folds that are kept in memory', () => {
  it('are kept as long as they fit, by the bytes that they take', () => {
    const streams = new FoldedStreams(10_000);
    for (const name of ['a', 'b', 'c']) streams.keep(name, foldOf(4_000));
    expect(['a', 'b', 'c'].map((name) => streams.peek(name) !== undefined)).toEqual([
      ...[false, true, true],
    ]);
    for (let index = 0; index < 20; index++) streams.keep(`small ${String(index)}`, foldOf(10));
    expect(streams.peek('small 0')).toBeDefined();
  });

  it('are measured again as they grow', () => {
    const streams = new FoldedStreams(10_000);
    const growing = foldOf(10);
    streams.keep('other', foldOf(4_000));
    streams.keep('growing', growing);
    growing.state = 'x'.repeat(8_000);
    growing.revision = 50;
    streams.keep('growing', growing);
    expect([streams.peek('other'), streams.peek('growing')]).toEqual([undefined, growing]);
  });

  it('keep one that is larger than all the room', () => {
    const streams = new FoldedStreams(10_000);
    const large = foldOf(1_000_000);
    streams.keep('large', large);
    expect(streams.get('large')).toBe(large);
  });
});

describe('the size of a value', () => {
  it('grows with its texts, lists, fields and maps', () => {
    const sizes = [
      '',
      'a text',
      ['a text'],
      { a: ['a text'] },
      new Map([['k', { a: ['a text'] }]]),
    ].map(sizeOf);
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    expect(sizeOf([undefined, null, 1, true])).toBe(32 + 4 * 16);
  });
});
