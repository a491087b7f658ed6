import { orAgain } from './again.js';

const failing = (times: number, error: object) => {
  let calls = 0;
  return {
    ask: async () => {
      if (++calls <= times) throw Object.assign(new Error('refused'), error);
      return 'rows';
    },
    calls: () => calls,
  };
};

describe('a statement that a swap of tables got in the way of', () => {
  it.each([
    { code: '40P01' },
    { code: '40001' },
    { code: '42P01' },
    { code: 'XX000', message: 'could not open relation with OID 17' },
  ])('is given again after %o', async (error) => {
    expect(await orAgain(failing(2, error).ask)).toBe('rows');
  });

  it('is given up when it fails again and again', async () => {
    const { ask, calls } = failing(9, { code: '40P01' });
    await expect(orAgain(ask)).rejects.toMatchObject({ code: '40P01' });
    expect(calls()).toBe(3);
  });

  it('is not given again when it fails for what it says', async () => {
    const { ask, calls } = failing(1, { code: '22P02' });
    await expect(orAgain(ask)).rejects.toMatchObject({ code: '22P02' });
    expect(calls()).toBe(1);
  });
});
