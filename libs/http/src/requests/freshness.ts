import {
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { InvalidPosition, PositionNotReached } from '../problems/http.errors.js';

/** Waits until the read models have got to a position. The app binds it to its read store. */
export abstract class PositionWaiter {
  /** False if they had not got there in time. */
  abstract waitFor(
    position: bigint,
    timeoutMs: number,
    models: readonly string[] | undefined,
  ): Promise<boolean>;
}

const readsFrom = 'chancery:reads-from';

/** Names the groups of read models that a route answers from, where they are not the usual ones. */
export const ReadsFrom = (...models: readonly string[]): CustomDecorator =>
  SetMetadata(readsFrom, models);

const boundMs = 2_000;

/** A query that names a `Chancery-Position` sees at least all that happened up to it. */
@Injectable()
export class FreshnessGuard implements CanActivate {
  constructor(
    private readonly waiter: PositionWaiter,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const named = headers['chancery-position'];
    if (method !== 'GET' || named === undefined) return true;
    const position = positionOf(String(named));
    const models = this.reflector.getAllAndOverride<readonly string[] | undefined>(readsFrom, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!(await this.waiter.waitFor(position, boundMs, models)))
      throw new PositionNotReached(String(position));
    return true;
  }
}

function positionOf(text: string): bigint {
  if (!/^\d{1,19}$/.test(text)) throw new InvalidPosition(text);
  return BigInt(text);
}
