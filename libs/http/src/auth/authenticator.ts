import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { service } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import { idForm, textForm } from '../forms/texts.js';
import {
  InvalidRequest,
  NotAnOfficer,
  NotYourUnit,
  Unauthenticated,
} from '../problems/http.errors.js';
import { PrincipalSource } from './principal-source.js';
import { cookieOf, demandSameOrigin, sessionCookie, SessionSource } from './session-source.js';
import { TokenVerifier } from './token-verifier.js';

type Sent = Pick<FastifyRequest, 'headers'> & { readonly method?: string };

/** Names the officer for whom the caller acts, for this one request. */
export const onBehalfOf = 'chancery-on-behalf-of';
const noHolder = 'Chancery-On-Behalf-Of takes the id of an officer, such as riverside.maria.';

const serviceForm = textForm({ max: 200 });

/**
 * Finds the principal of a request: the bearer of its token or else the officer of its session, acting for the unit
 * that it names.
 */
@Injectable()
export class Authenticator {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly principals: PrincipalSource,
    private readonly sessions: SessionSource,
  ) {}

  /**
   * Throws Unauthenticated, RequestFromElsewhere, NotAnOfficer, NotYourUnit, or what the app refuses acting for another
   * with.
   */
  async identify(request: Sent): Promise<Principal> {
    const { authorization, ...headers } = request.headers;
    const secret = authorization === undefined ? cookieOf(request, sessionCookie) : undefined;
    const caller = await (secret === undefined
      ? this.bearerOf(tokenOf(authorization))
      : this.officerOf(secret, request));
    const principal = await this.actingFor(caller, headers[onBehalfOf]);
    return actingIn(principal, headers['chancery-acting-unit']);
  }

  private async actingFor(
    caller: Principal,
    holder: string | string[] | undefined,
  ): Promise<Principal> {
    if (holder === undefined || holder === caller.id) return caller;
    if (caller.kind === 'service') throw new NotAnOfficer(caller.id);
    const holderId = String(holder);
    if ('misfits' in idForm.read(holderId)) throw new InvalidRequest(noHolder);
    return this.principals.findActing(caller, holderId);
  }

  private async officerOf(secret: string, request: Sent): Promise<Principal> {
    demandSameOrigin(request);
    const officerId = await this.sessions.officerOf(secret);
    if (officerId === undefined) throw new Unauthenticated('the session has ended');
    const principal = await this.principals.find(officerId);
    if (!principal) throw new NotAnOfficer(officerId);
    return principal;
  }

  private async bearerOf(token: string): Promise<Principal> {
    const { subject, isPlatform } = await this.tokens.verify(token);
    const form = isPlatform ? serviceForm : idForm;
    if ('misfits' in form.read(subject)) throw new NotAnOfficer(subject);
    if (isPlatform) return service(subject);
    const principal = await this.principals.find(subject);
    if (!principal) throw new NotAnOfficer(subject);
    return principal;
  }
}

/** Throws Unauthenticated if the header names no bearer token. */
export const tokenOf = (authorization: string | undefined): string => {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (!token) throw new Unauthenticated('none was given');
  return token;
};

/** The unit in whose name an officer acts: the one they name, or else the only one they have of their own. */
const actingIn = (principal: Principal, named: string | string[] | undefined): Principal => {
  const [only, ...others] = principal.posts.filter(({ isInherited }) => isInherited !== true);
  if (named === undefined)
    return only && others.length === 0 ? { ...principal, actingUnitId: only.unitId } : principal;
  const post = principal.posts.find(({ unitId }) => unitId === named);
  if (!post) throw new NotYourUnit(String(named));
  return { ...principal, actingUnitId: post.unitId };
};
