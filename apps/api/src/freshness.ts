import type { OnModuleDestroy } from '@nestjs/common';
import type { EventStore } from '@chancery/event-store';
import type { Lag, PositionWaiter } from '@chancery/http';
import {
  findStrays,
  ReadModelBehind,
  type ProjectionStatus,
  type ReadStore,
  type Stray,
} from '@chancery/read-store';

const lookMs = 1_000;
/** Reports come every second; when one is older than this, nobody may be leading the group. */
const oldReport = 3;
const countedAtMost = 1_000;

/**
 * How far read models have got, and whether they are of this log: waited for when asked, and looked at once a second
 * for all answers together.
 */
export class Freshness implements PositionWaiter, OnModuleDestroy {
  private lags: ReadonlyMap<string, Lag> = new Map();
  private positions: ReadonlyMap<string, bigint> = new Map();
  private strays: readonly Stray[] = [];
  private readonly timer = setInterval(() => void this.look(), lookMs).unref();
  private readonly first: Promise<void>;

  constructor(
    private readonly store: ReadStore,
    private readonly log: EventStore,
    /** The groups that a route answers from when it names none; a query may join rows of several. */
    private readonly usual: readonly string[],
  ) {
    this.first = this.look();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async isOfThisLog(): Promise<boolean> {
    await this.first;
    return this.strays.length === 0;
  }

  /** Waits until all groups that a route answers from have got to a position; false if one has not in time. */
  async waitFor(position: bigint, ms: number, groups = this.usual): Promise<boolean> {
    try {
      await Promise.all(groups.map((group) => this.store.waitFor(group, position, ms)));
      return true;
    } catch (error) {
      if (error instanceof ReadModelBehind) return false;
      throw error;
    }
  }

  /** Throws EventStoreUnavailable. */
  async isWritten(position: bigint): Promise<boolean> {
    const head = await this.log.head();
    return head !== undefined && head.position >= position;
  }

  /** The lag of that one of the groups that is furthest behind. */
  behind(groups = this.usual): Lag | undefined {
    if (this.lags.size === 0) return undefined;
    const found = groups.flatMap((group) => this.lags.get(group) ?? []);
    return found.sort((a, b) => b.seconds - a.seconds)[0];
  }

  /** The position of that one of the groups that is furthest behind. */
  shown(groups = this.usual): bigint | undefined {
    const found = groups.map((group) => this.positions.get(group));
    return found.some((position) => position === undefined)
      ? undefined
      : found.sort((a = 0n, b = 0n) => Number(a - b))[0];
  }

  /** While a store is away, what was seen last stands. */
  private async look(): Promise<void> {
    try {
      this.strays = await findStrays(this.store.database, this.log);
      const live = (await this.store.status()).filter(({ state }) => state === 'live');
      this.positions = new Map(
        live
          .filter(({ position }) => position >= 0)
          .map(({ group, position }) => [group, BigInt(position)]),
      );
      const lags = new Map<string, Lag>();
      for (const status of live) {
        const lag = await this.lagOf(status);
        if (lag) lags.set(status.group, lag);
      }
      this.lags = lags;
    } catch {
      return;
    }
  }

  /** Lag of less than a second is none. Where nobody reports any more, what the log has taken in since is counted. */
  private async lagOf(status: ProjectionStatus): Promise<Lag | undefined> {
    const { behindEvents, isBehindMore, behindSeconds, secondsSinceReport, position } = status;
    if (secondsSinceReport <= oldReport)
      return behindSeconds < 1
        ? undefined
        : { events: behindEvents, isMore: isBehindMore, seconds: behindSeconds };
    const after = position < 0 ? undefined : BigInt(position);
    const { events, isMore } = await this.log.countAfter(after, countedAtMost);
    if (events === 0 && !isMore) return undefined;
    return { events, isMore, seconds: behindSeconds + secondsSinceReport };
  }
}
