import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { cookieOf } from '@chancery/http';
import { ReadStore } from '@chancery/read-store';
import { cookies } from './cookies.js';

const patienceMs = 1_500;
/** The read models that pages show. */
const groups = ['documents', 'matters', 'services', 'parties'];

/** Lets a page wait for what its visitor has just done. A page that would have to wait longer is shown as it is. */
@Injectable()
export class ShownPositionGuard implements CanActivate {
  constructor(private readonly store: ReadStore) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const position = cookieOf(request, cookies.position) ?? '';
    if (request.method === 'GET' && /^\d{1,19}$/.test(position))
      await Promise.allSettled(
        groups.map((group) => this.store.waitFor(group, BigInt(position), patienceMs)),
      );
    return true;
  }
}
