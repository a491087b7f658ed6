import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf, demandSameOrigin, PrincipalSource, Public, sessionCookie } from '@chancery/http';
import { attemptCookie, attemptIn, cleared, keptAttempt, keptSession } from './cookies.js';
import { DeskSessions, type DeskSession } from './desk-sessions.js';
import { LoginQuery, placeWithin } from './login.params.js';
import { ProviderSignIn, type SignInWay } from './sign-in.js';

export const signInWay = Symbol('sign-in way');

/** What the desk's page asks first: who is signed in, or how one signs in. */
type SessionStanding =
  | ({ readonly isSignedIn: true } & DeskSession)
  | { readonly isSignedIn: false; readonly way: SignInWay['kind'] };

/** Sessions of the web desk. It is no part of the API that programs use. */
@ApiExcludeController()
@Public()
@Controller('desk')
export class DeskController {
  private readonly provider: ProviderSignIn | undefined;

  constructor(
    private readonly sessions: DeskSessions,
    private readonly principals: PrincipalSource,
    @Inject(signInWay) private readonly way: SignInWay,
  ) {
    this.provider = way.kind === 'provider' ? new ProviderSignIn(way) : undefined;
  }

  @Get('session')
  async showSession(@Req() request: FastifyRequest): Promise<SessionStanding> {
    const secret = cookieOf(request, sessionCookie);
    return this.standing(secret === undefined ? undefined : await this.sessions.find(secret));
  }

  @Post('session')
  async prolongSession(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionStanding> {
    demandSameOrigin(request);
    void reply.status(200);
    const secret = cookieOf(request, sessionCookie);
    return this.standing(secret === undefined ? undefined : await this.sessions.prolong(secret));
  }

  @Get('login')
  async login(
    @Query() { code, to }: LoginQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (this.provider) {
      const { address, attempt } = await this.provider.begin(placeWithin(to));
      return this.send(reply, address.href, keptAttempt(attempt));
    }
    const officerId = this.way.kind === 'link' && code ? this.way.links.use(code) : undefined;
    return this.enter(officerId, { to: placeWithin(to), request, reply });
  }

  @Get('callback')
  async returnFromProvider(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const attempt = attemptIn(cookieOf(request, attemptCookie));
    const search = request.url.slice(request.url.indexOf('?'));
    const officerId =
      attempt && (await this.provider?.end(search, attempt).catch(noteFailure(request)));
    return this.enter(officerId, { to: attempt?.to ?? '/desk/', request, reply });
  }

  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    demandSameOrigin(request);
    const secret = cookieOf(request, sessionCookie);
    if (secret !== undefined) await this.sessions.end(secret);
    await reply.header('Set-Cookie', cleared(sessionCookie)).status(204).send();
  }

  /** Begins a session of an officer who is one; all others read why not at the desk. */
  private async enter(
    officerId: string | undefined,
    { to, request, reply }: { to: string; request: FastifyRequest; reply: FastifyReply },
  ): Promise<void> {
    const before = cookieOf(request, sessionCookie);
    if (officerId === undefined) return this.send(reply, '/desk/?failed=sign-in');
    if (!(await this.principals.find(officerId))) return this.send(reply, '/desk/?failed=officer');
    if (before !== undefined) await this.sessions.end(before);
    return this.send(reply, to, keptSession(await this.sessions.begin(officerId)));
  }

  private async send(reply: FastifyReply, address: string, cookie?: string): Promise<void> {
    const cookies = [cookie ?? [], cookie?.startsWith(attemptCookie) ? [] : cleared(attemptCookie)];
    await reply.header('Set-Cookie', cookies.flat()).redirect(address, 303);
  }

  private standing(session: DeskSession | undefined): SessionStanding {
    return session ? { isSignedIn: true, ...session } : { isSignedIn: false, way: this.way.kind };
  }
}

const noteFailure =
  ({ log }: FastifyRequest) =>
  (error: unknown): undefined => {
    log.warn({ err: error }, 'signing in at the provider failed');
    return undefined;
  };
