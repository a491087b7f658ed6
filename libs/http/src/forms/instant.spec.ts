import { instantForm } from './instant.js';

describe('An instant at the door', () => {
  it.each([
    ['2026-03-20T15:00:00Z', '2026-03-20T15:00:00.000Z'],
    ['2026-03-20T15:00Z', '2026-03-20T15:00:00.000Z'],
    ['2026-03-20T15:00:00.1234567Z', '2026-03-20T15:00:00.123Z'],
    ['2026-03-20T15:00:00.5+02:00', '2026-03-20T13:00:00.500Z'],
    ['2026-03-20T15:00:00+0530', '2026-03-20T09:30:00.000Z'],
    ['2030-01-01T00:00:00+23:59', '2029-12-31T00:01:00.000Z'],
    ['2030-01-01T00:00:00-16:00', '2030-01-01T16:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['0000-12-31T23:00:00-01:00', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('is read as UTC: %s', (given, value) => expect(instantForm.read(given)).toEqual({ value }));

  it.each([
    ['2026-02-29T00:00:00Z', 'is no instant'],
    ['2026-04-31T00:00:00Z', 'is no instant'],
    ['2026-13-01T00:00:00Z', 'is no instant'],
    ['2026-01-01T24:00:00Z', 'is no instant'],
    ['2026-01-01T23:59:60Z', 'is no instant'],
    ['2026-01-01T00:00:00+24:00', 'is no instant'],
    ['2026-01-01T00:00:00+12:60', 'is no instant'],
    ['2026-01-01T00:00:00', 'is no instant'],
    ['2026-01-01', 'is no instant'],
    ['2026-W10-2T12:00:00Z', 'is no instant'],
    ['+012026-01-01T00:00:00Z', 'is no instant'],
    ['2026-01-01T00:00:00Z\n', 'is no instant'],
    ['T'.repeat(1_000_000), 'is no instant'],
    ['0001-01-01T00:00:00+00:01', 'outside the years 1 to 9999'],
    ['0000-01-01T00:00:00Z', 'outside the years 1 to 9999'],
    ['9999-12-31T23:59:59-00:01', 'outside the years 1 to 9999'],
    [1_772_000_000_000, 'is not one text'],
    [['2026-01-01T00:00:00Z'], 'is not one text'],
  ])('is refused: %j', (given, words) =>
    expect(instantForm.read(given)).toMatchObject({
      misfits: [{ message: expect.stringContaining(words) as string }],
    }),
  );
});
