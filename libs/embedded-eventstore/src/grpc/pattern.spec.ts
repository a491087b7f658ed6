import { compilePattern } from './pattern.js';

describe("a client's regular expression", () => {
  it.each([
    ['^document-', 'document-1', true],
    ['^[^\\$].*', '$system', false],
    ['(?i)^DOC', 'document-1', true],
    ['^(case|document)-\\d+$', 'case-12', true],
  ])('%p judges %p as %p', (pattern, text, verdict) => {
    expect(compilePattern(pattern)(text)).toBe(verdict);
  });

  it.each(['(', '(a+)+$', '(a*)*b', '([a-z]+){2,}x', '(a)\\1', 'x'.repeat(1_001)])(
    'is refused when it is %p',
    (pattern) => expect(() => compilePattern(pattern)).toThrow('regular expression'),
  );
});
