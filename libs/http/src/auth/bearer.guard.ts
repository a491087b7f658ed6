import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '@chancery/kernel';
import { NotAnOfficer, NotYourUnit, Unauthenticated } from '../problems/http.errors.js';
import { PrincipalSource } from './principal-source.js';
import { isPublic } from './public.js';
import { TokenVerifier } from './token-verifier.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the guard, absent on public routes. */
    principal?: Principal;
  }
}

/** Lets only known principals pass, except to routes marked as public. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly principals: PrincipalSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(isPublic, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.principal = actingIn(
      await this.principalOf(tokenOf(request)),
      request.headers['chancery-acting-unit'],
    );
    return true;
  }

  private async principalOf(token: string): Promise<Principal> {
    const { subject, isPlatform } = await this.tokens.verify(token);
    if (isPlatform) return platformService(subject);
    const principal = await this.principals.find(subject);
    if (!principal) throw new NotAnOfficer(subject);
    return principal;
  }
}

function tokenOf({ headers }: FastifyRequest): string {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(headers.authorization ?? '') ?? [];
  if (!token) throw new Unauthenticated('none was given');
  return token;
}

/** The unit in whose name an officer acts: the one they name, or else the only one they have. */
function actingIn(principal: Principal, named: string | string[] | undefined): Principal {
  const [only, ...others] = principal.posts;
  if (named === undefined)
    return only && others.length === 0 ? { ...principal, actingUnitId: only.unitId } : principal;
  const post = principal.posts.find(({ unitId }) => unitId === named);
  if (!post) throw new NotYourUnit(String(named));
  return { ...principal, actingUnitId: post.unitId };
}

const platformService = (id: string): Principal => ({
  kind: 'service',
  id,
  authorityId: 'platform',
  posts: [],
  oversees: [],
  clearance: 'secret',
});
