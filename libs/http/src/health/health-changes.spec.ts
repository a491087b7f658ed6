import { changeOfHealth } from './health-changes.js';
import type { Health } from './health.js';

const well: Health = { status: 'ready', checks: { postgres: { healthy: true } } };
const ill: Health = {
  status: 'not-ready',
  checks: { postgres: { healthy: false, detail: { reason: 'no answer in 2000 ms' } } },
};

describe('a change of readiness', () => {
  it('is told with its reason when a store is lost', () =>
    expect(changeOfHealth(well, ill)).toEqual({
      level: 'warn',
      words: 'Not ready: postgres (no answer in 2000 ms)',
    }));

  it('is told when the office is ready again', () =>
    expect(changeOfHealth(ill, well)).toEqual({ level: 'log', words: 'Ready again' }));

  it('is none while nothing changes, however often it is probed', () => {
    expect(changeOfHealth(undefined, well)).toBeUndefined();
    expect(changeOfHealth(well, well)).toBeUndefined();
    expect(changeOfHealth(ill, ill)).toBeUndefined();
  });
});
