import fc from 'fast-check';
import { formatNumber, parsePattern } from './number-pattern.js';
import { UnusablePattern } from './register.errors.js';

const numbered = (pattern: string, sequence: number) =>
  formatNumber(parsePattern(pattern), { code: 'IN', year: 2026, sequence, classIndex: '03-8' });

describe('a numbering pattern', () => {
  it.each([
    ['{seq:5}/{code}-{yyyy}', 42, '00042/IN-2026'],
    ['{seq}/{class}', 865, '865/03-8'],
    ['{yy}{code}{seq:3}', 7, '26IN007'],
    ['№ {seq}', 1, '№ 1'],
    ['{seq:2}', 12345, '12345'],
  ])('%s writes the document %d as %s', (pattern, sequence, number) =>
    expect(numbered(pattern, sequence)).toBe(number),
  );

  it.each([
    ['', 'is empty'],
    ['{code}-{yyyy}', 'has no sequence'],
    ['{seq}/{seq}', 'has two sequences'],
    ['{seq:0}', 'asks for no digits'],
    ['{seq:10}', 'asks for more digits than nine'],
    ['{seq:5', 'leaves a brace open'],
    ['seq:5}', 'closes a brace that was not opened'],
    ['{seq}{month}', 'has a token without meaning'],
    ['{seq}\n', 'breaks the line'],
    ['<{seq}', 'begins with such a sign'],
    ['a<b{seq}', 'has such a sign in the middle'],
    ['{xseq}', 'has letters before the token'],
    ['{seq:5x}', 'has letters after the digits'],
    ['{seq:12}', 'asks for twelve digits'],
    ['{seq}<b>', 'has signs that do not belong in a number'],
    [`{seq}${'x'.repeat(60)}`, 'is too long'],
  ])('"%s" is refused: it %s', (pattern) =>
    expect(() => parsePattern(pattern)).toThrow(UnusablePattern),
  );

  it('gives different documents different numbers, whatever stands around the sequence', () => {
    const piece = fc.constantFrom('{code}', '{yyyy}', '{yy}', '0', '1', '/', '-', 'A');
    const around = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    const width = fc.integer({ min: 1, max: 9 });
    const pattern = fc
      .tuple(around, width, around)
      .map(([before, digits, after]) => `${before}{seq:${String(digits)}}${after}`);
    const sequence = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(pattern, sequence, sequence, (text, one, two) => {
        expect(numbered(text, one) === numbered(text, two)).toBe(one === two);
      }),
    );
  });
});
