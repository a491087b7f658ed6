import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '@chancery/kernel';
import { Authenticator } from './authenticator.js';
import { isPublic } from './public.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The principal of the request; set by the guard, absent on public routes. */
    principal?: Principal;
    /**
     * Identifies the principal again, for answers that last: with the token, the posts and the clearance of
     * this moment. Throws what the guard throws.
     */
    identify?: () => Promise<Principal>;
  }
}

/** Lets only known principals pass, except to routes marked as public. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(isPublic, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.identify = () => this.authenticator.identify(request);
    request.principal = await request.identify();
    return true;
  }
}
