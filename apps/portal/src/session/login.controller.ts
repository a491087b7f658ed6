import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf } from '@chancery/http';
import { Counts } from '../limits/limit.guard.js';
import { leadTo, ShowsPage, TakesForm } from '../shell/pages.js';
import { placeWithin } from '../shell/paths.js';
import {
  attemptIn,
  clearCookie,
  cookies,
  keepLanguage,
  keepLogin,
  keepSession,
} from './cookies.js';
import { FurtherLogins } from './further-logins.js';
import { loginPage } from './login.page.js';
import { LanguageQuery, LoginQuery } from './login.params.js';
import { Logins } from './logins.js';
import { PortalSessions } from './portal-sessions.js';
import type { Visitor } from './visitor.js';
import { Visiting } from './visitor.guard.js';

/** Logging in at a provider of identities and out again, and the language of the pages. */
@Controller()
export class LoginController {
  constructor(
    private readonly logins: Logins,
    private readonly sessions: PortalSessions,
    private readonly further: FurtherLogins,
  ) {}

  @Get('login')
  @ShowsPage()
  showWays(@Visiting() visitor: Visitor, @Query() query: LoginQuery): string {
    return loginPage(visitor, this.logins.all, { ...query, to: placeWithin(query.to) });
  }

  @Get('login/start')
  @Counts('login-start')
  async startLogin(
    @Visiting() { language, isLoggedIn }: Visitor,
    @Query() { provider = '', to, level, further }: LoginQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = {
      to: placeWithin(to),
      language,
      least: level,
      isFurther: isLoggedIn && further !== undefined,
    };
    const { address, attempt } = await this.logins.get(provider).begin(wish);
    keepLogin(reply, attempt);
    await reply.redirect(address.href, 303);
  }

  @Get('auth/callback')
  async endLogin(
    @Visiting() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const attempt = attemptIn(cookieOf(request, cookies.login));
    clearCookie(reply, cookies.login);
    const search = request.url.slice(request.url.indexOf('?'));
    const claimed =
      attempt &&
      (await this.logins.get(attempt.provider).end(search, attempt).catch(noteFailure(request)));
    if (!claimed) return leadTo(reply, '/login?failed=1');
    if (attempt.isFurther && visitor.isLoggedIn) {
      await this.further.add(visitor, claimed);
      return leadTo(reply, attempt.to);
    }
    if (visitor.session) await this.sessions.end(visitor.session.secret);
    clearCookie(reply, cookies.form);
    keepSession(reply, await this.sessions.begin({ claimed, parties: {}, actingFor: {} }));
    return leadTo(reply, attempt.to);
  }

  @Post('logout')
  @TakesForm()
  async logOut(@Visiting() { session }: Visitor, @Res() reply: FastifyReply): Promise<void> {
    if (session) await this.sessions.end(session.secret);
    clearCookie(reply, cookies.session);
    clearCookie(reply, cookies.form);
    return leadTo(reply, '/');
  }

  @Get('language')
  async setLanguage(
    @Query() { to = 'en', back }: LanguageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    keepLanguage(reply, to);
    return leadTo(reply, placeWithin(back));
  }
}

const noteFailure =
  ({ log, id: correlationId }: FastifyRequest) =>
  (error: unknown): undefined => {
    log.warn({ err: error, correlationId }, 'logging in at the provider failed');
    return undefined;
  };
