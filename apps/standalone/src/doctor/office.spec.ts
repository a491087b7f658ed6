import { judgeReadiness } from './office.js';

describe('readiness', () => {
  it('is well', () =>
    expect(judgeReadiness({ status: 'ready', checks: {} })).toMatchObject([{ weight: 'well' }]));

  it('tells what is missing, and leaves read models to their own lines', () =>
    expect(
      judgeReadiness({
        status: 'not-ready',
        checks: {
          postgres: { healthy: false, detail: { reason: 'no answer in 2000 ms' } },
          projections: { healthy: false },
          log: { healthy: true },
        },
      }),
    ).toMatchObject([
      { weight: 'fault', words: expect.stringContaining('no answer in 2000 ms') as string },
      { weight: 'remark' },
    ]));
});
