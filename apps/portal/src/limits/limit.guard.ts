import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../session/visitor.js';
import { Limits, type Dear } from './limits.js';

/** Counts the requests of a route as something dear, for each network: `@Counts('upload')`. */
export const Counts = Reflector.createDecorator<Dear>();

/** Whoever is not known may send less. */
const kindFor = (dear: Dear, { isLoggedIn }: Visitor): Dear =>
  dear === 'submission' && !isLoggedIn ? 'submission-without-login' : dear;

/** Refuses what a network has done too often. Stands behind the guard that finds out who asks. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: Limits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const dear = this.reflector.get(Counts, context.getHandler());
    const { visitor } = context.switchToHttp().getRequest<FastifyRequest>();
    if (dear && visitor) await this.limits.demand(kindFor(dear, visitor), visitor.network);
    return true;
  }
}
