import { randomUUID } from 'node:crypto';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { fact } from '@chancery/documents/examples';
import { eventually } from '@chancery/testing';
import pino from 'pino';
import { TimerRunner, type AlarmOutcome } from '../../../apps/reactor/src/timer-runner.js';
import { Office } from './office.js';

const documents = 1_000;
const lives = 20;
const ids = Array.from({ length: documents }, () => randomUUID());
let office: Office;

/** A term that passed long ago, with three reminders that nobody has reached. */
const begun = (documentId: string) => {
  const clock = fact('ClockStarted').data;
  const ladder = [
    { rung: 'remind', fireAt: '2026-04-22T06:00:00.000Z', to: ['executor'] },
    { rung: 'missed', fireAt: '2026-04-27T21:00:00.000Z', to: ['executor', 'head'] },
    { rung: 'overdue', fireAt: '2026-04-28T06:00:00.000Z', to: ['head', 'control'] },
  ];
  return [
    fact('DocumentReceived', { documentId }),
    fact('ClockStarted', { ...clock, documentId, ladder }),
  ];
};

beforeAll(async () => {
  office = await Office.start();
  for (let from = 0; from < documents; from += 50)
    await Promise.all(
      ids.slice(from, from + 50).map((id) => office.record(`document-${id}`, begun(id))),
    );
}, 120_000);
afterAll(() => office?.stop());

const never = new Promise<never>(() => undefined);

/** Orders of a reactor that is killed after so many of them. Of the last ones it never hears whether they were recorded. */
const mortal = (orders: number): { bus: CommandBus; dead: Promise<void> } => {
  let given = 0;
  let die = (): void => undefined;
  const dead = new Promise<void>((resolve) => (die = resolve));
  const execute = async (command: object): Promise<unknown> => {
    given += 1;
    if (given > orders) {
      die();
      return never;
    }
    const answer = await office.execute(command);
    return given < orders ? answer : never;
  };
  return { bus: { execute } as unknown as CommandBus, dead };
};

const runner = (bus: CommandBus, onAlarm: (outcome: AlarmOutcome) => void = () => undefined) =>
  new TimerRunner({
    ...{ bus, rows: office.reads, logger: pino({ level: 'silent' }), onAlarm },
    queries: { execute: (query: never) => office.ask(query) } as unknown as QueryBus,
  });

const waiting = async (): Promise<number> =>
  (await office.rows<{ count: number }>('select count(*) from timer'))[0]?.count ?? -1;

describe('a thousand alarms that are due', () => {
  it('are told of once each, though the reactor is killed twenty times and another runs beside it', async () => {
    await eventually(async () => expect(await waiting()).toBe(3 * documents), 60_000);
    const killed = new AbortController();
    for (let life = 0; life < lives; life++) {
      const { bus, dead } = mortal(10 + ((life * 7) % 40));
      void runner(bus).run(killed.signal);
      if (life % 3 > 0) await dead;
    }
    const stop = new AbortController();
    const outcomes: AlarmOutcome[] = [];
    const bus = { execute: (command: object) => office.execute(command) } as unknown as CommandBus;
    const running = runner(bus, (outcome) => outcomes.push(outcome)).run(stop.signal);
    await eventually(async () => expect(await waiting()).toBe(0), 60_000);
    stop.abort();
    killed.abort();
    await running;
    expect(outcomes).not.toContain('failed');
    for (const id of ids) {
      const events = await office.events(`document-${id}`);
      expect(events.filter(({ type }) => type === 'RungReached')).toMatchObject([
        { data: { rung: 'overdue', passedOver: ['remind', 'missed'], isOverdue: true } },
      ]);
    }
  }, 180_000);

  it('lie with the head as overdue, one item for each', async () => {
    const items = await office.rows(
      `select kind, role, rung, count(*) from work_item where kind = 'overdue' group by 1, 2, 3`,
    );
    expect(items).toEqual([{ kind: 'overdue', role: 'head', rung: 'overdue', count: documents }]);
  });
});

describe('the silence of whom a text or a letter went to', () => {
  const silent = Array.from({ length: 20 }, () => randomUUID());
  const dueAt = '2026-03-05T22:00:00.000Z';

  /** Legal was to concur by then, and nothing was heard of the letter to the addressee. */
  const asked = (documentId: string) => {
    const { steps, ...stage } = fact('StageOpened').data;
    const started = fact('RouteStarted', { documentId });
    const [{ policyId: _, ...byLegal } = {} as never] = started.data.steps;
    const deemed = { policyVersion: 1, dueDate: '2026-03-05', dueAt };
    return [
      fact('DocumentDrafted', { documentId }),
      fact('RouteStarted', { ...started.data, steps: [byLegal] }),
      fact('StageOpened', {
        ...{ ...stage, documentId },
        steps: [{ ...byLegal, term: { ...steps[0]?.term, silence: 'concurs', dueAt } as never }],
      }),
      fact('ConsignmentPrepared', { documentId, addresseeId: 'first' }),
      fact('ConsignmentSent', { documentId, addresseeId: 'first', deemed }),
    ];
  };

  it('is told once each by two reactors that run side by side, long after the term', async () => {
    for (const id of silent) await office.record(`document-${id}`, asked(id));
    await eventually(async () => expect(await waiting()).toBe(2 * silent.length), 60_000);
    const stop = new AbortController();
    const bus = { execute: (command: object) => office.execute(command) } as unknown as CommandBus;
    const running = [runner(bus), runner(bus)].map((each) => each.run(stop.signal));
    await eventually(async () => expect(await waiting()).toBe(0), 60_000);
    stop.abort();
    await Promise.all(running);
    for (const id of silent) {
      const events = await office.events(`document-${id}`);
      const told = events.slice(asked(id).length).sort((a, b) => (a.type < b.type ? -1 : 1));
      expect(told).toMatchObject([
        { type: 'ConcurrenceGiven', data: { bySilence: true } },
        { type: 'ConsignmentDelivered', data: { isDeemed: true, at: dueAt } },
        { type: 'RouteEnded', data: { outcome: 'completed' } },
      ]);
    }
  }, 180_000);
});
