import { parseWish } from './arguments.js';

describe('The arguments of erase-party', () => {
  it('name parties and a reason', () =>
    expect(parseWish(['p-1', 'p-2', '--reason', ' Request 17 ', '--yes'])).toEqual({
      kind: 'erase',
      partyIds: ['p-1', 'p-2'],
      authorityId: undefined,
      reason: 'Request 17',
      by: undefined,
      isConfirmed: true,
    }));

  it('look for a name, in one authority if it is given', () =>
    expect(parseWish(['--find', 'Jane Roe', '--authority', 'riverside'])).toEqual({
      kind: 'find',
      name: 'Jane Roe',
      authorityId: 'riverside',
    }));

  it('repeat what is recorded', () => expect(parseWish(['--again'])).toEqual({ kind: 'again' }));

  it.each([
    [],
    ['p-1'],
    ['p-1', '--reason', ' '],
    ['--reason', 'x'],
    ['p-1', '--find', 'Jane'],
    ['p-1', '--again'],
    ['p-1', '--reason', 'x', '--nonsense'],
  ])('are refused where they leave open what is wished: %#', (...args) =>
    expect(parseWish(args)).toBeUndefined(),
  );
});
