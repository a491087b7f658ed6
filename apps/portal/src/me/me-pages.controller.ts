import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PageFields } from '@chancery/http';
import { DomainError } from '@chancery/kernel';
import { mailKinds, mailTimes, partyLanguages } from '@chancery/parties';
import { isPortalKey } from '@chancery/words';
import { Authorities } from '../session/authorities.js';
import { Counts } from '../limits/limit.guard.js';
import { LoginNeeded } from '../session/portal.errors.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { leadTo, Sent, show, ShowsPage, TakesForm } from '../shell/pages.js';
import { wordsFor } from '../shell/words.js';
import { emailForm } from './me.bodies.js';
import { MeDesk } from './me-desk.js';
import { mePage, mineAtPage } from './me.pages.js';

/** The pages where parties see what is known of them, and say where and when they want mails. */
@Controller('me')
export class MePagesController {
  constructor(
    private readonly desk: MeDesk,
    private readonly authorities: Authorities,
  ) {}

  @Get()
  @ShowsPage()
  async showMe(@Visiting() visitor: Visitor): Promise<string> {
    if (!visitor.isLoggedIn) throw new LoginNeeded();
    return mePage(visitor, await this.authorities.all());
  }

  @Get(':authorityId')
  @ShowsPage()
  async showMineAt(
    @Visiting() visitor: Visitor,
    @Param('authorityId') authorityId: string,
  ): Promise<string> {
    return this.mineAt(visitor, authorityId);
  }

  @Post(':authorityId/contact')
  @Counts('contact-code')
  @TakesForm()
  async nameContact(
    @Visiting() visitor: Visitor,
    @Param('authorityId') authorityId: string,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const email = sent.get('email');
    if ('misfits' in emailForm.read(email))
      return this.showFault(reply, visitor, authorityId, { field: 'email', code: 'email-wrong' });
    const { position } = await this.desk.nameContact(visitor, authorityId, email);
    return leadTo(reply, `/me/${authorityId}#digits`, position);
  }

  @Post(':authorityId/confirmation')
  @TakesForm()
  async confirmContact(
    @Visiting() visitor: Visitor,
    @Param('authorityId') authorityId: string,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    try {
      const digits = sent.get('digits').slice(0, 20);
      const { position } = await this.desk.confirmContact(visitor, authorityId, digits);
      return await leadTo(reply, `/me/${authorityId}`, position);
    } catch (error) {
      if (!(error instanceof DomainError) || !isPortalKey(`portal.refusal.${error.code}`))
        throw error;
      return this.showFault(reply, visitor, authorityId, { field: 'digits', code: error.code });
    }
  }

  @Post(':authorityId/preferences')
  @TakesForm()
  async setPreferences(
    @Visiting() visitor: Visitor,
    @Param('authorityId') authorityId: string,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = partyLanguages.find((each) => each === sent.get('language')) ?? 'uk';
    const chosen = mailKinds.flatMap((kind) => {
      const time = mailTimes.find((each) => each === sent.get(kind));
      return time ? [[kind, time] as const] : [];
    });
    const preferences = { mail: Object.fromEntries(chosen) };
    const wish = { language, preferences };
    const { position } = await this.desk.setPreferences(visitor, authorityId, wish);
    return leadTo(reply, `/me/${authorityId}`, position);
  }

  private async mineAt(
    visitor: Visitor,
    authorityId: string,
    faults: Parameters<typeof mineAtPage>[3] = [],
  ): Promise<string> {
    const profile = await this.desk.profile(visitor, authorityId);
    if (!profile) throw new LoginNeeded();
    return mineAtPage(visitor, await this.authorities.get(authorityId), profile, faults);
  }

  private async showFault(
    reply: FastifyReply,
    visitor: Visitor,
    authorityId: string,
    { field, code }: { readonly field: string; readonly code: string },
  ): Promise<void> {
    const key = `portal.refusal.${code}`;
    const message = wordsFor(visitor)(isPortalKey(key) ? key : 'portal.status.other');
    return show(reply, await this.mineAt(visitor, authorityId, [{ field, message }]));
  }
}
