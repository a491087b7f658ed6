import { aheadBy, judgeClock } from './clock.js';

describe('the clock', () => {
  it.each([
    [0.4, 'well'],
    [-4, 'well'],
    [40, 'fault'],
    [-3_600, 'fault'],
  ])('that differs by %d s is %s', (seconds, weight) =>
    expect(judgeClock('Postgres', seconds).weight).toBe(weight),
  );

  it('says which of the two is ahead', () => {
    expect(judgeClock('Postgres', 40).words).toContain('40 s ahead of that of this machine');
    expect(judgeClock('Postgres', -40).words).toContain('40 s behind that of this machine');
  });

  it('of the identity provider is read from its answers', () => {
    const now = Date.parse('2026-11-29T10:00:00.500Z');
    expect(aheadBy('Sun, 29 Nov 2026 10:01:00 GMT', now)).toBe(60);
    expect(aheadBy(null, now)).toBeUndefined();
    expect(aheadBy('yesterday', now)).toBeUndefined();
  });
});
