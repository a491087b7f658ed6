import fc from 'fast-check';
import { parseJson } from './json.js';

const parse = (text: string): unknown => parseJson(Buffer.from(text));
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('A body of JSON', () => {
  it('is what JSON.parse makes of it', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) =>
        expect(parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    ));

  it('is none without a byte', () => expect(parse('')).toBeUndefined());

  it.each(['{', '[1,]', 'undefined', "{'a':1}", '{"a":1}}', '\u0000', '"'])(
    'is refused where it is not JSON: %j',
    (text) => expect(() => parse(text)).toThrow('The body is not JSON.'),
  );

  it('is refused where it is not UTF-8, not read as something else', () => {
    const cp1251 = Buffer.concat([
      Buffer.from('{"a":"'),
      Buffer.from([0xcf, 0xf0]),
      Buffer.from('"}'),
    ]);
    expect(() => parseJson(cp1251)).toThrow('not UTF-8');
    expect(() => parseJson(Buffer.from('{"a":1}', 'utf16le'))).toThrow();
  });

  it('nests 32 levels deep and no deeper, whatever stands in its texts', () => {
    expect(parse(nested(32))).toEqual(JSON.parse(nested(32)));
    expect(() => parse(nested(33))).toThrow('deeper than 32');
    expect(() => parse('['.repeat(500_000))).toThrow('deeper than 32');
    expect(() => parse('{"a":'.repeat(100_000))).toThrow('deeper than 32');
    expect(parse(`["${'[\\"'.repeat(100)}"]`)).toEqual(['["'.repeat(100)]);
  });

  it('has twenty-five thousand values at most', () => {
    expect(parse(`[${'1,'.repeat(24_000)}1]`)).toHaveLength(24_001);
    expect(() => parse(`[${'1,'.repeat(25_000)}1]`)).toThrow('more than 25000 values');
  });
});
