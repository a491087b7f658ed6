import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { service } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import { idForm, textForm } from '../forms/texts.js';
import { NotAnOfficer, NotYourUnit, Unauthenticated } from '../problems/http.errors.js';
import { PrincipalSource } from './principal-source.js';
import { TokenVerifier } from './token-verifier.js';

const serviceForm = textForm({ max: 200 });

/** Finds the principal of a request: the bearer of its token, acting for the unit that it names. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly principals: PrincipalSource,
  ) {}

  /** Throws Unauthenticated, NotAnOfficer or NotYourUnit. */
  async identify({ headers }: Pick<FastifyRequest, 'headers'>): Promise<Principal> {
    const principal = await this.principalOf(tokenOf(headers.authorization));
    return actingIn(principal, headers['chancery-acting-unit']);
  }

  private async principalOf(token: string): Promise<Principal> {
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
export function tokenOf(authorization: string | undefined): string {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization ?? '') ?? [];
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
