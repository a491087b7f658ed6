import { Account } from './account.js';
import { pageOf } from './page.js';
import { summaryOf } from './summary.js';
import { Tally } from './tally.js';

const circumstances = {
  log: 'log.csv',
  mapping: 'event-log',
  authority: 'town',
  seconds: 2.5,
  replaySeconds: 2,
  interrupted: false,
  cut: 2,
};

const accountOf = (): Account => {
  const account = new Account();
  account.cases = 2;
  account.meet('appended', 5);
  account.meet('noted', 2);
  account.meet('already-there', 3);
  account.byType.add('NoteAdded', 1_234);
  account.unmapped.add('Dance');
  const event = (type: string, data = {}): void =>
    account.append({ type, data } as unknown as Parameters<Account['append']>[0]);
  event('ClockStarted');
  event('ClockStarted');
  event('ClockStopped', { isKept: true });
  event('ClockStopped', { isKept: false });
  const refusal = {
    activity: 'Work',
    command: 'ClaimDocument',
    code: 'already-claimed',
    reason: 'No.',
  };
  account.refuse(refusal, 7);
  account.refuse(refusal, 9);
  return account;
};

describe('a summary', () => {
  const summary = summaryOf(accountOf(), circumstances);

  it('accounts for every event of the log', () => {
    expect(summary).toMatchObject({
      logEvents: 10,
      appended: 5,
      noted: 2,
      alreadyThere: 3,
      lost: 0,
    });
    expect(summary).toMatchObject({ cases: 2, events: 1_238, unmapped: { Dance: 1 } });
  });

  it('counts what became of terms, and which were kept', () =>
    expect(summary.terms).toEqual({
      ...{ started: 2, suspended: 0, resumed: 0, extended: 0, kept: 1, missed: 1 },
    }));

  it('counts refusals by kind, with the line where the first was', () => {
    expect(summary.refused).toBe(2);
    expect(summary.refusals).toEqual([
      expect.objectContaining({ code: 'already-claimed', count: 2, firstLine: 7 }),
    ]);
  });

  it('is a page of text as well', () => {
    const page = pageOf(summary);
    expect(page).toMatch(/^log\.csv -> authority town/);
    expect(page).toMatch(/NoteAdded +1,234/);
    expect(page).toMatch(/Terms of documents:\n {2}started +2$/m);
    expect(page).toMatch(/Dance +1/);
    expect(page).toContain('2 x ClaimDocument for "Work": No. (already-claimed; first at line 7)');
    expect(page).toMatch(/log events per second +5$/m);
  });
});

describe('a tally', () => {
  it('keeps within its bounds: further names are counted together', () => {
    const tally = new Tally(2);
    for (const name of ['a', 'b', 'b', 'c', 'd']) tally.add(name);
    expect(tally.toJSON()).toEqual({ b: 2, '(others)': 2, a: 1 });
    expect(tally.total).toBe(5);
  });
});
