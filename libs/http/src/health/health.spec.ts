import { examine, toldTo } from './health.js';

const well = { name: 'store', check: async () => ({ healthy: true, detail: { lag: 0 } }) };

describe('health', () => {
  it('is ready when every check is well', async () =>
    expect(await examine([well])).toEqual({
      status: 'ready',
      checks: { store: { healthy: true, detail: { lag: 0 } } },
    }));

  it('is not ready when one check is not, and says why', async () => {
    const ill = { name: 'database', check: () => Promise.reject(new Error('no connection')) };
    expect(await examine([well, ill])).toEqual({
      status: 'not-ready',
      checks: {
        store: { healthy: true, detail: { lag: 0 } },
        database: { healthy: false, detail: { reason: 'no connection' } },
      },
    });
  });

  it('does not wait for a check that does not answer', async () => {
    const silent = { name: 'silent', check: () => new Promise<never>(() => undefined) };
    const { status, checks } = await examine([silent], 10);
    expect(status).toBe('not-ready');
    expect(checks['silent']?.detail).toEqual({ reason: 'no answer in 10 ms' });
  });

  it('tells an operator all, and a stranger what is open', async () => {
    const check = async () => ({ healthy: true, detail: { lag: 7 }, openDetail: { parked: 1 } });
    const health = await examine([well, { name: 'projections', check }]);
    const { status } = health;
    expect(toldTo(true, health)).toEqual({
      status,
      checks: {
        store: { healthy: true, detail: { lag: 0 } },
        projections: { healthy: true, detail: { lag: 7 } },
      },
    });
    expect(toldTo(false, health)).toEqual({
      status,
      checks: { store: { healthy: true }, projections: { healthy: true, detail: { parked: 1 } } },
    });
  });
});
