import type { OnModuleDestroy } from '@nestjs/common';
import type { EventStore } from '@chancery/event-store';
import type { Lag, PositionWaiter } from '@chancery/http';
import { ReadModelBehind, type ProjectionStatus, type ReadStore } from '@chancery/read-store';

/** Groups of read models that most routes answer from; a query may join rows of several. */
const usual = ['directory', 'registers', 'documents'];

const lookMs = 1_000;
/** Reports come every second; when one is older than this, nobody may be leading the group. */
const oldReport = 3;

/** How far read models have got: waited for when asked, and looked at once a second for all answers together. */
export class Freshness implements PositionWaiter, OnModuleDestroy {
  private lags: ReadonlyMap<string, Lag> = new Map();
  private readonly timer = setInterval(() => void this.look(), lookMs).unref();

  constructor(
    private readonly store: ReadStore,
    private readonly log: EventStore,
  ) {}

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Waits until all groups that a route answers from have got to a position; false if one has not in time. */
  async waitFor(position: bigint, ms: number, groups: readonly string[] = usual): Promise<boolean> {
    try {
      await Promise.all(groups.map((group) => this.store.waitFor(group, position, ms)));
      return true;
    } catch (error) {
      if (error instanceof ReadModelBehind) return false;
      throw error;
    }
  }

  /** The lag of that one of the groups that is furthest behind. */
  behind(groups: readonly string[] = usual): Lag | undefined {
    if (this.lags.size === 0) return undefined;
    const found = groups.flatMap((group) => this.lags.get(group) ?? []);
    return found.sort((a, b) => b.seconds - a.seconds)[0];
  }

  /** While a store is away, what was seen last stands. */
  private async look(): Promise<void> {
    try {
      const live = (await this.store.status()).filter(({ state }) => state === 'live');
      const isUnsure = live.some(({ secondsSinceReport }) => secondsSinceReport > oldReport);
      const head = isUnsure ? Number((await this.log.head()) ?? -1n) : undefined;
      this.lags = new Map(
        live.flatMap((status) => {
          const lag = lagOf(status, head);
          return lag ? [[status.group, lag] as const] : [];
        }),
      );
    } catch {
      return;
    }
  }
}

/**
 * Lag of less than a second is none. Where nobody reports any more, what the log has taken in since is not in
 * the rows.
 */
const lagOf = (status: ProjectionStatus, head: number | undefined): Lag | undefined => {
  const { behindEvents, behindSeconds, secondsSinceReport, position } = status;
  if (secondsSinceReport <= oldReport || head === undefined)
    return behindSeconds < 1 ? undefined : { events: behindEvents, seconds: behindSeconds };
  if (head <= position) return undefined;
  return { events: head - position, seconds: behindSeconds + secondsSinceReport };
};
