import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidPosition, PositionNotReached } from '../problems/http.errors.js';

/** Waits until the read models have got to a position. The app binds it to its read store. */
export abstract class PositionWaiter {
  /** False if they had not got there in time. */
  abstract waitFor(position: bigint, timeoutMs: number): Promise<boolean>;
}

const boundMs = 2_000;

/** A query that names a `Chancery-Position` sees at least all that happened up to it. */
@Injectable()
export class FreshnessGuard implements CanActivate {
  constructor(private readonly waiter: PositionWaiter) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const named = headers['chancery-position'];
    if (method !== 'GET' || named === undefined) return true;
    const position = positionOf(String(named));
    if (!(await this.waiter.waitFor(position, boundMs)))
      throw new PositionNotReached(String(position));
    return true;
  }
}

function positionOf(text: string): bigint {
  if (!/^\d{1,19}$/.test(text)) throw new InvalidPosition(text);
  return BigInt(text);
}
