import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { TakesItsBody, textForm, type PageFields } from '@chancery/http';
import { Counts } from '../limits/limit.guard.js';
import { keepSession } from '../session/cookies.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { bodyField } from '../shell/body-fields.js';
import { leadTo, Sent, show, ShowsPage, TakesForm } from '../shell/pages.js';
import { wordsFor } from '../shell/words.js';
import { AccessDesk } from './access-desk.js';
import { AccessCodeWrong } from './access.errors.js';
import { accessPage } from './access.page.js';

const longest = 60;

export class AccessBody {
  @bodyField(textForm({ max: longest }), { description: 'Says which matter is meant.' })
  reference!: string;

  @bodyField(textForm({ max: longest }), { description: 'The code, in groups or without.' })
  code!: string;
}

/** Opening one matter with its code. */
@Controller()
export class AccessController {
  constructor(private readonly desk: AccessDesk) {}

  @Get('access')
  @ShowsPage()
  showForm(@Visiting() visitor: Visitor): string {
    return accessPage(visitor);
  }

  @Post('access')
  @Counts('access-code')
  @TakesForm()
  async openMatter(
    @Visiting() visitor: Visitor,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reference = sent.get('reference').slice(0, longest);
    try {
      const code = sent.get('code').slice(0, longest);
      const { matterId, session } = await this.desk.open(visitor, reference, code);
      if (session) keepSession(reply, session);
      return await leadTo(reply, `/matters/${matterId}`);
    } catch (error) {
      if (!(error instanceof AccessCodeWrong)) throw error;
      const message = wordsFor(visitor)('portal.refusal.access-code-wrong');
      return show(reply, accessPage(visitor, reference, [{ field: 'code', message }]));
    }
  }

  @Post('portal/v1/access')
  @Counts('access-code')
  @TakesItsBody()
  async openForProgram(
    @Visiting() visitor: Visitor,
    @Body() { reference, code }: AccessBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly authorityId: string; readonly matterId: string }> {
    const { authorityId, matterId, session } = await this.desk.open(visitor, reference, code);
    if (session) keepSession(reply, session);
    return { authorityId, matterId };
  }
}
