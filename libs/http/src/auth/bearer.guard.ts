import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Authenticator } from './authenticator.js';
import { FeedTickets, takesTicket } from './feed-tickets.js';
import { NotAnOfficer } from '../problems/http.errors.js';
import { isForApplications, isPublic } from './public.js';

/** Lets only known principals pass, except to routes marked as public. Feeds can be opened with a ticket. Applications pass only where a route is marked for them. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly tickets: FeedTickets,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(isPublic, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isTicketed = this.reflector.getAllAndOverride<boolean | undefined>(takesTicket, places);
    const { ticket } = (isTicketed ? request.query : {}) as { readonly ticket?: unknown };
    const shown = typeof ticket === 'string' ? this.tickets.open(ticket) : request;
    request.identify = () => this.authenticator.identify(shown);
    request.principal = await request.identify();
    const { kind, id } = request.principal;
    if (
      kind === 'application' &&
      !this.reflector.getAllAndOverride<unknown>(isForApplications, places)
    )
      throw new NotAnOfficer(id);
    return true;
  }
}
