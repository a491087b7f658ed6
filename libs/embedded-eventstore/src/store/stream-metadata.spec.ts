import { parseStreamMetadata, truncatedMetadata, NO_METADATA } from './stream-metadata.js';

const json = (text: string) => ({ contentType: 'application/json', data: Buffer.from(text) });
const parse = (text: string) => parseStreamMetadata(json(text));

describe('metadata of a stream', () => {
  it('is read key by key', () => {
    expect(parse('{"$maxCount":3,"$maxAge":60,"$tb":2,"ours":{"$maxCount":9}}')).toEqual({
      maxCount: 3,
      maxAge: 60,
      truncateBefore: 2,
      isDeleted: false,
    });
    expect(parse('{ "\\u0024maxCount" : 1 , "$maxCount" :\t2 }')).toMatchObject({ maxCount: 2 });
    expect(parse('\ufeff{"$tb":7}')).toMatchObject({ truncateBefore: 7 });
  });

  it('says deleted with the largest 64-bit number only', () => {
    expect(parse('{"$tb":9223372036854775807}')).toMatchObject({ isDeleted: true });
    expect(parse('{"$tb":9223372036854775806}')).toMatchObject({ isDeleted: false });
    expect(parse('{"$tb":9223372036854775806}').truncateBefore).toBeGreaterThan(2 ** 62);
  });

  it.each([
    '{"$maxCount":0}',
    '{"$maxCount":-1}',
    '{"$maxAge":0}',
    '{"$maxAge":-5}',
    '{"$tb":0}',
    '{"$tb":-1}',
    '{"$cacheControl":0}',
    '{"a":"{\\"$maxCount\\":1}","b":["$maxCount",1],"c":{"$tb":5}}',
    '{}',
  ])('hides nothing with %s', (text) => {
    expect(parse(text)).toEqual(NO_METADATA);
  });

  it('takes the other keys if a number is not positive', () => {
    expect(parse('{"$maxCount":0,"$tb":4}')).toMatchObject({ truncateBefore: 4 });
  });

  it.each([
    ['', 'no JSON'],
    ['null', 'no object'],
    ['[{"$tb":1}]', 'no object'],
    ['"$tb"', 'no object'],
    ['{"$tb":1', 'cut short'],
    ['{"$tb":1} x', 'something behind it'],
    ['{"$tb":"1"}', 'text'],
    ['{"$tb":1.0}', 'a fraction'],
    ['{"$tb":1e2}', 'an exponent'],
    ['{"$tb":null}', 'null'],
    ['{"$tb":true}', 'a boolean'],
    ['{"$tb":[1]}', 'a list'],
    ['{"$tb":9223372036854775808}', 'beyond 64 bits'],
    ['{"$tb":5,"$maxCount":"5"}', 'another key of a wrong type'],
    ['{"$tb":5,"$maxCount":"5","$maxCount":5}', 'a wrong type that is repeated rightly'],
    ['{"$tb":5,"$maxAge":922337203686}', 'an age beyond the largest time span'],
    ['{"$tb":5,"$cacheControl":1.5}', 'a cache time that is a fraction'],
    ['{"$tb":5,"$tmp":1}', 'a flag that is a number'],
    ['{"$tb":5,"$acl":"$userStreamAcl"}', 'an ACL that is text'],
    ['{"$tb":5,"$acl":null}', 'an ACL that is null'],
    ['{"$tb":5,"$acl":{"$x":"a"}}', 'an unknown right'],
    ['{"$tb":5,"$acl":{"$r":[1]}}', 'a role that is no text'],
  ])('is none at all: %s (%s)', (text) => {
    expect(parse(text)).toEqual(NO_METADATA);
  });

  it('is none at all unless the event is marked as JSON', () => {
    const event = { ...json('{"$tb":5}'), contentType: 'application/octet-stream' };
    expect(parseStreamMetadata(event)).toEqual(NO_METADATA);
  });

  it('accepts an ACL of single roles and of lists', () => {
    expect(parse('{"$tb":5,"$acl":{"$r":"a","$w":["b","c"],"$mr":[]}}')).toMatchObject({
      truncateBefore: 5,
    });
  });
});

describe('metadata of a stream that comes back', () => {
  const truncated = (text: string): string => truncatedMetadata(json(text), 4).toString();

  it('keeps all other values as they were written', () => {
    expect(truncated('{"$tb":9, "n": 12345678901234567890, "o": {"a" : 1.0}}')).toBe(
      '{"n":12345678901234567890,"o":{"a" : 1.0},"$tb":4}',
    );
  });

  it.each(['', 'no JSON', '[]', '{"$maxCount":"5"}', '{"$acl":"x","$tb":9223372036854775807}'])(
    'is valid whatever it was: %s',
    (text) => {
      expect(truncated(text)).toBe('{"$tb":4}');
      expect(parse(truncated(text))).toMatchObject({ truncateBefore: 4, isDeleted: false });
    },
  );
});
