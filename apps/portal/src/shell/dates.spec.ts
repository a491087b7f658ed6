import { dayInWords, dayOfInstant, instantInWords } from './dates.js';

const instant = '2026-12-10T22:04:00.000Z';

describe('Days and instants in words', () => {
  it('are English', () => {
    expect(dayInWords('en', '2026-12-11')).toMatch(/^Friday,? 11 December 2026$/);
    expect(dayOfInstant('en', instant, 'Europe/Kyiv')).toMatch(/^Friday,? 11 December 2026$/);
    expect(instantInWords('en', instant, 'Europe/Kyiv')).toMatch(
      /^Friday,? 11 December 2026 at 00:04$/,
    );
  });

  it('are Ukrainian as a sentence takes them', () => {
    expect(dayInWords('uk', '2026-12-11')).toBe('11 грудня 2026 року');
    expect(instantInWords('uk', instant, 'Europe/Kyiv')).toBe('11 грудня 2026 року о 00:04');
  });
});
