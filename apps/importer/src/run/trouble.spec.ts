import { ConcurrencyLost, EventStoreUnavailable } from '@chancery/event-store';
import { patiently } from './patiently.js';
import { isTrouble } from './trouble.js';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

describe('trouble', () => {
  it.each([
    new EventStoreUnavailable({ reason: 'gone' }),
    new ConcurrencyLost({ stream: 'document-1', attempts: 4 }),
    withCode('ECONNREFUSED'),
    withCode('57P03'),
    new AggregateError([withCode('ECONNRESET')]),
  ])('is what passes by itself: %s', (error) => expect(isTrouble(error)).toBe(true));

  it.each(['ERR_INVALID_ARG_TYPE', 'ENOSPC', 'EACCES', '22P05', '23505', 'command-too-large'])(
    'is not what comes again with each attempt: %s',
    (code) => expect(isTrouble(withCode(code))).toBe(false),
  );

  it('is met with patience, anything else with none', async () => {
    let calls = 0;
    const failing = (error: Error) => () => {
      calls += 1;
      return calls < 2 ? Promise.reject(error) : Promise.resolve('done');
    };
    expect(await patiently(failing(withCode('ECONNRESET')))).toBe('done');
    calls = 0;
    await expect(patiently(failing(withCode('22P05')))).rejects.toThrow('22P05');
    expect(calls).toBe(1);
  });
});
