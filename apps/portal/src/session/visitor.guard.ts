import { Inject, Injectable, createParamDecorator } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf, PageFields, pathOf, RequestFromElsewhere } from '@chancery/http';
import { localeOf, locales, type Locale } from '@chancery/words';
import { addressPrefix } from '../limits/address-prefix.js';
import { isForPrograms } from '../shell/paths.js';
import { navigationToken, type Navigation } from '../shell/feature.js';
import { clearCookie, cookies, keepFormSecret } from './cookies.js';
import { FormTokens } from './form-token.js';
import { PartyDesk } from './party-desk.js';
import { FormTokenMissing, LoginNeeded } from './portal.errors.js';
import { PortalSessions, type OpenSession } from './portal-sessions.js';
import type { Visit } from './visit.js';
import { Visitor } from './visitor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the guard, absent where nobody's identity counts. */
    visitor?: Visitor;
  }
}

/** Hands a controller the `Visitor` of its request. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { visitor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!visitor) throw new LoginNeeded();
  return visitor;
});

const safeMethods = ['GET', 'HEAD'];

/** Finds out who asks, and refuses what a page of another site has sent in their name. */
@Injectable()
export class VisitorGuard implements CanActivate {
  constructor(
    private readonly sessions: PortalSessions,
    private readonly desk: PartyDesk,
    private readonly tokens: FormTokens,
    @Inject(navigationToken) private readonly navigation: Navigation,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (isForPrograms(pathOf(request)) === 'nobody') return true;
    const session = await this.sessionOf(request, reply);
    const formSecret = this.formSecretOf(request, reply);
    const formToken = this.tokens.tokenOf(formSecret, session?.secret);
    if (!safeMethods.includes(request.method)) this.demandOwn(request, formToken);
    const language = languageOf(request);
    const surroundings = { language, formToken, navigation: this.navigation };
    request.visitor = new Visitor(surroundings, visitOf(request, language), this.desk, session);
    return true;
  }

  private async sessionOf(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<OpenSession | undefined> {
    const secret = cookieOf(request, cookies.session);
    if (!secret) return undefined;
    const session = await this.sessions.find(secret);
    if (session && (await this.desk.isStanding(session))) return session;
    await this.sessions.end(secret);
    clearCookie(reply, cookies.session);
    return undefined;
  }

  private formSecretOf(request: FastifyRequest, reply: FastifyReply): string {
    const kept = cookieOf(request, cookies.form);
    if (kept) return kept;
    const made = this.tokens.newSecret();
    if (isForPrograms(pathOf(request)) === undefined) keepFormSecret(reply, made);
    return made;
  }

  /**
   * Browsers say themselves where a request comes from (Fetch Metadata). A form has to bear its token as well; other
   * requests need it where the browser says nothing and has sent a cookie.
   */
  private demandOwn(request: FastifyRequest, expected: string): void {
    const { headers, body } = request;
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') throw new RequestFromElsewhere();
    const isForm = body instanceof PageFields;
    const isWithoutCookie = !cookieOf(request, cookies.session);
    if (!isForm && (site !== undefined || isWithoutCookie)) return;
    const given = isForm ? body.get('token') : tokenBeside(request);
    if (!this.tokens.isRight(given, expected)) throw new FormTokenMissing();
  }
}

/** For files and JSON: in a header, or in the query of the address that a form with files is sent to. */
const tokenBeside = ({ headers, query }: FastifyRequest): string => {
  const { token } = query as { readonly token?: unknown };
  const given = headers['x-form-token'] ?? token;
  return typeof given === 'string' ? given : '';
};

const languageOf = (request: FastifyRequest): Locale =>
  locales.find((each) => each === cookieOf(request, cookies.language)) ??
  localeOf(request.headers['accept-language']);

const visitOf = (request: FastifyRequest, language: Locale): Visit => {
  const { method, body, headers, id: correlationId } = request;
  const key = body instanceof PageFields ? body.get('key') : headers['idempotency-key'];
  const actingFor = headers['chancery-acting-for'];
  return {
    ...{ method, path: pathOf(request), correlationId, language },
    network: addressPrefix(request.ip),
    body: body instanceof PageFields ? body.entries() : body,
    idempotencyKey: typeof key === 'string' && key !== '' ? key : undefined,
    actingFor: typeof actingFor === 'string' ? actingFor : undefined,
  };
};
