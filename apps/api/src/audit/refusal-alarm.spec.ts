import { RefusalAlarm, unusual } from './refusal-alarm.js';

const noon = Date.parse('2026-03-02T12:00:00Z');
const one = Date.parse('2026-03-02T13:00:00Z');

describe('The alarm about refusals', () => {
  it('rings once when an officer is refused unusually often within an hour', () => {
    const alarm = new RefusalAlarm();
    expect(alarm.count('riverside.ivan', unusual - 1, noon)).toBeUndefined();
    expect(alarm.count('riverside.maria', 1, noon)).toBeUndefined();
    expect(alarm.count('riverside.ivan', 3, noon)).toBe(unusual + 2);
    expect(alarm.count('riverside.ivan', 3, noon)).toBeUndefined();
  });

  it('begins anew with the next hour', () => {
    const alarm = new RefusalAlarm();
    alarm.count('riverside.ivan', unusual, noon);
    expect(alarm.count('riverside.ivan', unusual - 1, one)).toBeUndefined();
    expect(alarm.count('riverside.ivan', 1, one)).toBe(unusual);
  });
});
