import { jest } from '@jest/globals';
import { beginningAt, type Outcome } from '@chancery/outbound';
import type { PublicEvent } from '@chancery/public-events';
import type { SubscriptionRow } from '@chancery/subscriptions';
import type { DeliveryOffice, Readers } from './delivery-office.js';
import { LineRunner } from './line-runner.js';
import type { NumberedMessage } from './outgoing.js';

const [minute, hour] = [60_000, 3_600_000];
const day = 24 * hour;
const begun = Date.parse('2026-03-02T09:30:00.000Z');
const documents = 40;

const subscription = {
  ...{ subscriptionId: 's-1', applicationId: 'riverside.app.portal', status: 'active' },
  ...{ filter: {}, content: 'thin', mode: 'single', parallelism: 4, allowedRate: null },
  ...{ onDeadLetter: 'hold-document', replay: null, placed: 0, placedIndex: 0, away: null },
} as unknown as SubscriptionRow;

const eventAt = (index: number): PublicEvent =>
  ({
    ...{ index, eventId: `event-${index}`, type: 'chancery.document.note_added.v1' },
    ...{ documentId: `d${(index * 7) % documents}`, recordedAt: new Date(begun).toISOString() },
  }) as PublicEvent;

/** An office whose events can be read, and a target that answers as it is told, on a clock that is simulated. */
class Simulated {
  readonly came: { readonly at: number; readonly indexes: readonly number[] }[] = [];
  readonly orders: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] =
    [];
  attempts = 0;
  answer: (indexes: readonly number[]) => Outcome = () => ({ verdict: 'delivered', status: 204 });
  readonly runner: LineRunner;

  constructor(row: Partial<SubscriptionRow> = {}) {
    const office = {
      feed: {
        entries: (_: unknown, { from, to }: { from: number; to: number }, limit: number) => {
          const end = Math.min(to, from + limit);
          const rows = Array.from({ length: end - from }, (__, at) => eventAt(from + at));
          return Promise.resolve({ rows, scanned: { from, to: end } });
        },
        at: (_: unknown, indexes: readonly number[]) => Promise.resolve(indexes.map(eventAt)),
      },
      outgoing: {
        send: async (_: unknown, events: readonly NumberedMessage[]) => {
          await new Promise((done) => setTimeout(done, 20));
          const indexes = events.map(({ event }) => event.index);
          const outcome = this.answer(indexes);
          this.attempts += 1;
          if (outcome.verdict === 'delivered') this.came.push({ at: Date.now(), indexes });
          return { outcome, ms: 20, bytes: 100 };
        },
      },
      bus: { execute: (order: (typeof this.orders)[number]) => this.take(order) },
      logger: { debug: () => undefined, warn: () => undefined },
      readers: { grantsOf: () => Promise.resolve([{}]) },
      ...{ onAttempt: () => undefined, tellOwner: () => Promise.resolve() },
      suspendAfterMs: 7 * day,
    } as unknown as DeliveryOffice & { readers: Readers };
    const task = { lineId: 's-1', subscriptionId: 's-1', row: { ...subscription, ...row } };
    const saved = { epoch: 1, placed: 0, progress: beginningAt(0), parked: [] };
    this.runner = new LineRunner(task, saved, office);
  }

  /** What is ordered is known to the row before the next attempt. */
  private take(order: (typeof this.orders)[number]): void {
    this.orders.push(order);
    if (order.type !== 'NoteEndpointAway') return;
    const { since, hours } = order.data as { since: string; hours: 1 | 24 };
    this.runner.update({ ...this.runner.subscription, away: { since, hours } }, []);
  }

  given(type: string): readonly Readonly<Record<string, unknown>>[] {
    return this.orders.filter((order) => order.type === type).map(({ data }) => data);
  }

  /** Those of one document are in the order of the log, and each event came. */
  expectAll(count: number): void {
    const indexes = this.came.flatMap((each) => each.indexes);
    expect(new Set(indexes).size).toBe(count);
    expect(indexes).toHaveLength(count);
    const last = new Map<string | null, number>();
    for (const index of indexes) {
      const { documentId } = eventAt(index);
      expect(index).toBeGreaterThan(last.get(documentId) ?? -1);
      last.set(documentId, index);
    }
  }
}

describe('A subscriber', () => {
  beforeEach(() => jest.useFakeTimers({ now: begun }));
  afterEach(() => jest.useRealTimers());

  it.each(['single', 'batch'] as const)(
    'that is away for 24 hours gets everything, in order for each document: %s',
    async (mode) => {
      const simulated = new Simulated({ mode });
      let isAway = true;
      simulated.answer = () =>
        isAway ? { verdict: 'endpoint', error: 'connect' } : { verdict: 'delivered', status: 204 };
      for (let head = 3; Date.now() < begun + day; head += 3) {
        simulated.runner.grow(head);
        await jest.advanceTimersByTimeAsync(2 * minute);
      }
      expect(simulated.came).toEqual([]);
      expect(simulated.attempts).toBeLessThan(160); // every ten minutes at last
      expect(simulated.given('NoteEndpointAway')).toMatchObject([{ hours: 1 }]);
      isAway = false;
      await jest.advanceTimersByTimeAsync(30 * minute);
      simulated.expectAll((day / (2 * minute)) * 3);
      expect(simulated.given('RecordDeadLetter')).toEqual([]);
      expect(simulated.given('SuspendSubscription')).toEqual([]);
      simulated.runner.close();
    },
  );

  it('that refuses an event for a day gets the others, and that one when its owner says so', async () => {
    const simulated = new Simulated();
    let isMended = false;
    simulated.answer = ([index]) =>
      index === 5 && !isMended
        ? { verdict: 'message', status: 422, error: 'answered 422' }
        : { verdict: 'delivered', status: 204 };
    simulated.runner.grow(2 * documents);
    await jest.advanceTimersByTimeAsync(22 * hour);
    expect(simulated.given('RecordDeadLetter')).toEqual([]);
    await jest.advanceTimersByTimeAsync(hour);
    expect(simulated.given('RecordDeadLetter')).toMatchObject([{ index: 5, attempts: 10 }]);
    const indexes = () => simulated.came.flatMap((each) => each.indexes);
    expect(indexes()).not.toContain(5);
    expect(indexes()).not.toContain(5 + documents); // the next of its document
    expect(indexes()).toHaveLength(2 * documents - 2);
    isMended = true;
    const letter = { index: 5, state: 'redelivered' } as never;
    simulated.runner.update({ ...subscription }, [letter]);
    await jest.advanceTimersByTimeAsync(minute);
    simulated.expectAll(2 * documents);
    simulated.runner.close();
  });
});
