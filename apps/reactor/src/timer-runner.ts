import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { caseAlarmOrder, FindDueCaseTimers } from '@chancery/cases';
import type { AlarmRow } from '@chancery/deadlines/contract';
import { alarmOrder, FindDueTimers, type TimerRow } from '@chancery/documents';
import { DomainError, type Order } from '@chancery/kernel';
import { FindDueMatterTimers, matterAlarmOrder } from '@chancery/matters';
import type { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';

export interface TimerRunnerOptions {
  readonly queries: QueryBus;
  readonly bus: CommandBus;
  readonly rows: ReadStore;
  readonly logger: Logger;
  readonly onAlarm: (outcome: AlarmOutcome, secondsLate: number) => void;
}

/** Where alarms are found, and what each of them orders. */
interface Alarms<Row> {
  readonly find: (queries: QueryBus, until: string, after?: Row) => Promise<readonly Row[]>;
  readonly order: (alarm: Row, at: string) => Order;
}

/** `nothing-new`: the clock had changed, or another alarm had told of it. */
export type AlarmOutcome = 'reached' | 'nothing-new' | 'failed';

interface Answered {
  readonly events: readonly unknown[];
  readonly repeated: boolean;
  readonly position: bigint;
}

const pageSize = 100;

const ofDocuments: Alarms<TimerRow> = {
  find: (queries, until, after) => queries.execute(new FindDueTimers(until, after, pageSize)),
  order: alarmOrder,
};
const ofCases: Alarms<AlarmRow> = {
  find: (queries, until, after) => queries.execute(new FindDueCaseTimers(until, after, pageSize)),
  order: caseAlarmOrder,
};

const ofMatters: Alarms<AlarmRow> = {
  find: (queries, until, after) => queries.execute(new FindDueMatterTimers(until, after, pageSize)),
  order: matterAlarmOrder,
};

const pauseMs = 1_000;
const patienceMs = 5_000;

/**
 * Gives the order of every alarm that is due. Its table may lag, and it remembers nothing: an alarm goes off at least
 * once, and the decider records what it tells once. One that fails holds up no other and goes off again.
 */
export class TimerRunner {
  private reached = -1n;

  constructor(private readonly options: TimerRunnerOptions) {}

  /** Runs until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sweep(ofDocuments, signal).catch((error: unknown) => this.tell(error));
      await this.sweep(ofCases, signal).catch((error: unknown) => this.tell(error));
      await this.sweep(ofMatters, signal).catch((error: unknown) => this.tell(error));
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      await this.untilRowsFollow();
    }
  }

  private tell(error: unknown): void {
    if (error instanceof DomainError && error.isPassing) return;
    this.options.logger.error({ err: error }, 'alarms cannot be read');
  }

  /** All alarms that are due by now, page by page. */
  private async sweep<Row extends AlarmRow>(
    { find, order }: Alarms<Row>,
    signal: AbortSignal,
  ): Promise<void> {
    const now = new Date().toISOString();
    let after: Row | undefined;
    do {
      const due = await find(this.options.queries, now, after);
      await Promise.all(
        bySubject(due).map((alarms) =>
          this.giveAll(alarms, signal, (alarm) => this.give(alarm, order(alarm, now), now)),
        ),
      );
      after = due.length === pageSize ? due.at(-1) : undefined;
    } while (after && !signal.aborted);
  }

  private async giveAll<Row extends AlarmRow>(
    alarms: readonly Row[],
    signal: AbortSignal,
    give: (alarm: Row) => Promise<void>,
  ): Promise<void> {
    for (const alarm of alarms) if (!signal.aborted) await give(alarm);
  }

  private async give(alarm: AlarmRow, order: Order, now: string): Promise<void> {
    const { bus, logger, onAlarm } = this.options;
    const secondsLate = (Date.parse(now) - Date.parse(alarm.fireAt)) / 1_000;
    try {
      const answer = await bus.execute<object, Answered>(order);
      const isNew = answer.events.length > 0 && !answer.repeated;
      if (answer.position > this.reached) this.reached = answer.position;
      onAlarm(isNew ? 'reached' : 'nothing-new', secondsLate);
    } catch (error) {
      const isRefusal = error instanceof DomainError && !error.isPassing;
      onAlarm(isRefusal ? 'nothing-new' : 'failed', secondsLate);
      if (isRefusal) logger.info({ alarm, refusal: error.message }, 'alarm refused');
      else logger.error({ alarm, err: error }, 'alarm failed and goes off again');
    }
  }

  /** Alarms that were answered are gone then. If rows lag behind, they go off again, which changes nothing. */
  private async untilRowsFollow(): Promise<void> {
    if (this.reached >= 0n)
      await this.options.rows.waitFor('timers', this.reached, patienceMs).catch(() => undefined);
  }
}

/** Alarms of one document or case one after the other, those of several side by side. */
const bySubject = <Row extends AlarmRow>(alarms: readonly Row[]): readonly (readonly Row[])[] => {
  const subjects = new Map<string, Row[]>();
  for (const alarm of alarms)
    subjects.set(alarm.subjectId, [...(subjects.get(alarm.subjectId) ?? []), alarm]);
  return [...subjects.values()];
};
