import { dateForm } from './date.js';

const like = (words: string): string => expect.stringContaining(words) as string;
describe('A date at the door', () => {
  it.each(['1900-01-01', '2024-02-29', '2026-12-31', '2199-12-31'])(
    'is taken as it is: %s',
    (date) => expect(dateForm.read(date)).toEqual({ value: date }),
  );

  it.each([
    '1899-12-31',
    '2200-01-01',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '2026-01-01\n',
    '20260101',
    '',
  ])('is refused with what could be given: %j', (text) =>
    expect(dateForm.read(text)).toEqual({
      misfits: [{ path: '', message: like('from 1900-01-01 to 2199-12-31') }],
    }),
  );

  it.each([null, 20260101, ['2026-01-01']])('is a text: %j', (given) =>
    expect('misfits' in dateForm.read(given)).toBe(true),
  );
});
