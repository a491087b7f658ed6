import { EventStoreUnavailable } from '@chancery/event-store';
import { UsageError } from './command-line.js';
import { exitCodeOf, exitCodeOfError, explain } from './ending.js';
import { ImportEndedEarly } from './import-ended-early.js';
import { LogChanged, LogWithoutEvents } from './log/log-error.js';
import { MappingInvalid } from './mapping/mapping-error.js';
import { Account } from './summary/account.js';
import { summaryOf } from './summary/summary.js';

const away = new EventStoreUnavailable({ reason: 'gone' });
const broken = new TypeError('This is a fault of the program.');
const diskFull = Object.assign(new Error('no space left'), { code: 'ENOSPC' });

describe('an import that ends with an error', () => {
  it.each([
    ['a wrong log', new LogWithoutEvents('The file contains no event.'), /after the file/],
    ['a wrong mapping', new MappingInvalid('No.'), /after the file or the mapping is mended/],
    ['a store that is away', away, /when the store answers/],
    ['a fault of the program', broken, /in the same way/],
    ['a full disk', diskFull, /unless the cause is removed/],
  ])('before its first command imported nothing: %s', (_, error, advice) => {
    expect(exitCodeOfError(error)).toBe(1);
    expect(explain(error)).toContain(error.message);
    expect(explain(error)).toContain('Nothing was imported.');
    expect(explain(error)).toMatch(advice);
  });

  it.each([
    ['a store that is away', away, /Run it again when the store answers/],
    ['a fault of the program', broken, /in the same way, unless the cause is removed/],
    ['a full disk', diskFull, /in the same way, unless the cause is removed/],
    ['a file that changed', new LogChanged('log.csv changed.'), /in the same way/],
  ])('after its first command has recorded a part: %s', (_, cause, advice) => {
    const error = new ImportEndedEarly(cause);
    expect(exitCodeOfError(error)).toBe(4);
    expect(explain(error)).toContain('A part of the log is recorded.');
    expect(explain(error)).not.toContain('Nothing was imported.');
    expect(explain(error)).toMatch(advice);
  });

  it('on a wrong command line shows how it is written', () => {
    const error = new UsageError('Give one file to import.');
    expect(exitCodeOfError(error)).toBe(2);
    expect(explain(error)).toContain('--encoding NAME');
  });
});

describe('an import that came to its end', () => {
  const codeOf = (account: Account, interrupted = false): number => {
    const circumstances = { log: 'a.csv', mapping: 'm', authority: 'a', seconds: 1, cut: 0 };
    return exitCodeOf(summaryOf(account, { ...circumstances, replaySeconds: 1, interrupted }));
  };

  it('is complete, has lost an event, or was interrupted', () => {
    const account = new Account();
    expect(codeOf(account)).toBe(0);
    expect(codeOf(account, true)).toBe(130);
    account.meet('lost');
    expect(codeOf(account)).toBe(3);
  });
});
