import { base32 } from './base32.js';

describe('Crockford base32', () => {
  it('has five bits in a character', () => {
    expect(base32(Buffer.from([0xff, 0x00, 0xff]))).toBe('ZW0F');
    expect(base32(Buffer.alloc(13))).toBe('0'.repeat(20));
  });

  it('has no letter that looks like a digit', () =>
    expect(base32(Buffer.from([...Array(256).keys()]))).not.toMatch(/[ILOU]/));
});
