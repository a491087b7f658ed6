import { EdgeOfDay, momentForm } from './moment.js';

const term = momentForm('end');

describe('An instant or a day at the door', () => {
  it('is read as the instant, or kept as the edge of the day', () => {
    expect(term.read('2026-03-20T15:00:00+02:00')).toEqual({ value: '2026-03-20T13:00:00.000Z' });
    expect(term.read('2026-03-20')).toEqual({ value: new EdgeOfDay('2026-03-20', 'end') });
  });

  it.each([
    '2026-02-30',
    '0999-01-01',
    '20.03.2026',
    '2026-03-20T15:00',
    20_260_320,
    ['2026-03-20'],
  ])('is refused as %j', (given) => expect('misfits' in term.read(given)).toBe(true));

  it('says that both are taken', () =>
    expect(term.read('tomorrow')).toMatchObject({
      misfits: [{ message: expect.stringMatching(/no instant and no day: "tomorrow"/) as string }],
    }));
});
