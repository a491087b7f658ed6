import {
  LogColumnMissing,
  LogInstantImplausible,
  LogInstantUnreadable,
  LogNameTooLong,
} from './log-error.js';
import type { LogEvent, LogReadingRules } from './log-event.js';
import { eventOf } from './read-events.js';
import { readDeadline } from './read-instant.js';

const rules: LogReadingRules = {
  columns: {
    case: ['case'],
    activity: ['what'],
    instant: ['at'],
    officer: ['who'],
    unit: ['where'],
  },
  timeZone: 'Europe/Kyiv',
  dateReaders: [],
  now: '2026-11-01T12:00:00.000Z',
  nothing: new Set(),
};

const read = (fields: Record<string, string>): LogEvent =>
  eventOf({ line: 7, fields: { case: 'A', what: 'Do', at: '2024-03-04', ...fields } }, rules);

describe('an event of a log', () => {
  it.each(['0001-01-01 00:00:00', '0000-00-00', '1753-01-01', '1899-12-30', '1900-01-01'])(
    'with the placeholder %s for its date is refused with its line',
    (at) => {
      expect(() => read({ at })).toThrow(/^Line 7: /);
      expect(() => read({ at })).toThrow(
        at === '0000-00-00' ? LogInstantUnreadable : LogInstantImplausible,
      );
    },
  );

  it('that has not happened yet is refused; five minutes are left to differing clocks', () => {
    expect(() => read({ at: '2026-11-01T12:06:00Z' })).toThrow('lies in the future');
    expect(read({ at: '2026-11-01T12:04:00Z' }).at).toBe('2026-11-01T12:04:00.000Z');
    expect(() => read({ at: '9999-12-31' })).toThrow(LogInstantImplausible);
  });

  it('may have a deadline ahead, within a century', () => {
    expect(readDeadline('2040-01-01', rules, 1)).toBe('2039-12-31T22:00:00.000Z');
    expect(() => readDeadline('9999-12-31', rules, 1)).toThrow(LogInstantImplausible);
  });

  it('in a format that nobody named is refused with advice', () =>
    expect(() => read({ at: '30.12.2010 11:02' })).toThrow('Set the "date format" in the mapping'));

  it('with a text that is too long keeps its beginning, with a mark', () => {
    const event = read({ what: 'A'.repeat(5_000), remark: '𝒳'.repeat(2_500) });
    expect(event.activity).toBe(`${'A'.repeat(3_996)} […]`);
    expect(event.fields['remark']).toBe(`${'𝒳'.repeat(1_998)} […]`);
    expect(event.isCut).toBe(true);
    expect(read({}).isCut).toBeUndefined();
  });

  it.each(['case', 'who', 'where'])(
    'with a name in "%s" that is too long is refused, for a cut name could be that of another',
    (column) => expect(() => read({ [column]: 'x'.repeat(1_001) })).toThrow(LogNameTooLong),
  );

  it('does not take what JavaScript keeps under a name for a column', () => {
    const columns = { ...rules.columns, unit: ['constructor'] };
    const fields = { case: 'A', what: 'Do', at: '2024-03-04' };
    expect(eventOf({ line: 1, fields }, { ...rules, columns })).not.toHaveProperty('unit');
    const activity = ['toString'];
    expect(() =>
      eventOf({ line: 1, fields }, { ...rules, columns: { ...columns, activity } }),
    ).toThrow(LogColumnMissing);
  });
});
