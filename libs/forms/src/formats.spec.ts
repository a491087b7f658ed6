import { formats } from './formats.js';

describe('A format', () => {
  it.each([
    ['email', 'name@example.com', 'name@example'],
    ['email', "o'hara+x@mail.example.org", 'a b@example.com'],
    ['date', '2028-02-29', '2026-02-29'],
    ['date', '2026-12-31', '31.12.2026'],
    ['iban', 'UA213223130000026007233566001', 'UA213223130000026007233566002'],
    ['iban', 'DE89370400440532013000', 'DE'],
    ['edrpou', '00032129', '00032128'],
    ['edrpou', '14360570', '1436057'],
    ['edrpou', '40075815', '40075816'],
    ['postcode-ua', '01001', '0100'],
    ['tel', '+380 44 123-45-67', '+'],
    ['tel', '(044) 123 45 67', '-----'],
  ])('%s takes %s and not %s', (name, good, bad) => {
    expect(formats[name]?.(good)).toBe(true);
    expect(formats[name]?.(bad)).toBe(false);
  });

  it('is decided quickly for any text', () => {
    const hostile = ['a@' + 'a.'.repeat(200_000), '1'.repeat(400_000), `${'a'.repeat(400_000)}@`];
    const from = performance.now();
    for (const check of Object.values(formats)) hostile.forEach((text) => check(text));
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
