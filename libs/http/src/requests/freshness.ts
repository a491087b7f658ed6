import {
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  InvalidPosition,
  PositionNotReached,
  ReadModelOfAnotherLog,
} from '../problems/http.errors.js';

/** How far read models are behind the record: by so many events, and for at most so many seconds. */
export interface Lag {
  /** Counted up to a bound. */
  readonly events: number;
  /** Whether there are more than were counted. */
  readonly isMore: boolean;
  readonly seconds: number;
}

/** Knows how far the read models have got. The app binds it to its read store. */
export abstract class PositionWaiter {
  /** False if they had not got there in time. */
  abstract waitFor(
    position: bigint,
    timeoutMs: number,
    models: readonly string[] | undefined,
  ): Promise<boolean>;

  /** Whether the log has got to a position at all. */
  abstract isWritten(position: bigint): Promise<boolean>;

  /** How far they are behind as last seen, undefined if they are not; asked for every answer, so it asks nobody. */
  abstract behind(models: readonly string[] | undefined): Lag | undefined;

  /** A position that they had got to as last seen; asked for every answer too. */
  abstract shown(models: readonly string[] | undefined): bigint | undefined;

  /** Whether they were made from the log that the event store holds, as last seen. */
  abstract isOfThisLog(): Promise<boolean>;
}

const readsFrom = 'chancery:reads-from';

/** Names the groups of read models that a route answers from, where they are not the usual ones. */
export const ReadsFrom = (...models: readonly string[]): CustomDecorator =>
  SetMetadata(readsFrom, models);

const boundMs = 2_000;
/** Read models that have not got to a position by then may be waiting for one that nothing was written at. */
const doubtMs = 200;

/**
 * A query that names a `Chancery-Position` sees at least all that happened up to it. An answer says up to which
 * position it shows all at least; one from read models that are behind says so in `Chancery-Behind`. While the read models are of another log than the event store holds,
 * nothing is answered from them and nothing is decided: rights are read from them, too.
 */
@Injectable()
export class FreshnessGuard implements CanActivate {
  constructor(
    private readonly waiter: PositionWaiter,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const { method, headers, principal } = http.getRequest<FastifyRequest>();
    if (!principal) return true;
    if (!(await this.waiter.isOfThisLog())) throw new ReadModelOfAnotherLog();
    if (method !== 'GET') return true;
    const models = this.reflector.getAllAndOverride<readonly string[] | undefined>(readsFrom, [
      context.getHandler(),
      context.getClass(),
    ]);
    const named = headers['chancery-position'];
    const wanted = named === undefined ? undefined : positionOf(String(named));
    if (wanted !== undefined) await this.reach(wanted, models);
    const reply = http.getResponse<FastifyReply>();
    const shown = latest(wanted, this.waiter.shown(models));
    if (shown !== undefined) void reply.header('Chancery-Position', String(shown));
    const lag = this.waiter.behind(models);
    if (lag) void reply.header('Chancery-Behind', wordsOf(lag));
    return true;
  }

  private async reach(position: bigint, models: readonly string[] | undefined): Promise<void> {
    if (await this.waiter.waitFor(position, doubtMs, models)) return;
    if (!(await this.waiter.isWritten(position))) throw new InvalidPosition(String(position));
    if (!(await this.waiter.waitFor(position, boundMs, models)))
      throw new PositionNotReached(String(position));
  }
}

const latest = (...positions: readonly (bigint | undefined)[]): bigint | undefined =>
  positions.reduce((last, next) => (last === undefined || (next ?? -1n) > last ? next : last));

/** A dictionary of RFC 9651. */
const wordsOf = ({ events, isMore, seconds }: Lag): string =>
  `events=${events}${isMore ? ';or-more' : ''}, seconds=${Math.ceil(seconds)}`;

const positionOf = (text: string): bigint => {
  if (!/^\d{1,19}$/.test(text)) throw new InvalidPosition(text);
  return BigInt(text);
};
