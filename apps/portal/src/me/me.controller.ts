import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Answer, TakesItsBody } from '@chancery/http';
import type { PartyProfile } from '@chancery/parties';
import { Counts } from '../limits/limit.guard.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { ConfirmationBody, ContactBody, PreferencesBody } from './me.bodies.js';
import { MeDesk } from './me-desk.js';

/** Who is asking, in their own eyes: what authorities know of them by name is told to nobody else here. */
interface Me {
  readonly isLoggedIn: boolean;
  readonly name?: string;
  readonly parties: readonly PartyProfile[];
}

interface Done {
  readonly id: string;
}

@Controller('portal/v1/me')
export class MeController {
  constructor(private readonly desk: MeDesk) {}

  @Get()
  async showMe(@Visiting() visitor: Visitor): Promise<Me> {
    const { isLoggedIn, name } = visitor;
    const parties = isLoggedIn ? await this.desk.profiles(visitor) : [];
    return { isLoggedIn, ...(name !== undefined && { name }), parties };
  }

  @Put('preferences')
  @TakesItsBody()
  async setPreferences(
    @Visiting() visitor: Visitor,
    @Body() { authorityId, language, mail }: PreferencesBody,
  ): Promise<Answer<Done>> {
    const wish = { language, preferences: { mail } };
    return done(authorityId, await this.desk.setPreferences(visitor, authorityId, wish));
  }

  @Post('contact')
  @Counts('contact-code')
  @HttpCode(202)
  @TakesItsBody()
  async nameContact(
    @Visiting() visitor: Visitor,
    @Body() { authorityId, email }: ContactBody,
  ): Promise<Answer<Done>> {
    return done(authorityId, await this.desk.nameContact(visitor, authorityId, email));
  }

  @Post('contact/confirmation')
  @HttpCode(200)
  @TakesItsBody()
  async confirmContact(
    @Visiting() visitor: Visitor,
    @Body() { authorityId, digits }: ConfirmationBody,
  ): Promise<Answer<Done>> {
    return done(authorityId, await this.desk.confirmContact(visitor, authorityId, digits));
  }
}

const done = (
  id: string,
  { revision, position }: { readonly revision: number; readonly position: bigint },
): Answer<Done> => new Answer({ id }, { revision, position });
