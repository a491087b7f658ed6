import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { uuidForm, type PageFields } from '@chancery/http';
import { MandateCodeWrong } from '@chancery/parties';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { leadTo, Sent, ShowsPage, TakesForm } from '../shell/pages.js';
import { MandateDesk } from './mandate-desk.js';
import { mandatesPage } from './mandate.pages.js';

/** The page of mandates: acting for somebody, taking a mandate, ending one. */
@Controller()
export class MandatePagesController {
  constructor(private readonly desk: MandateDesk) {}

  @Get('mandates')
  @ShowsPage()
  async showMandates(@Visiting() visitor: Visitor): Promise<string> {
    const [mandates, represented] = await Promise.all([
      this.desk.list(visitor),
      visitor.represented(),
    ]);
    return mandatesPage({ visitor, mandates, represented });
  }

  @Post('acting-for')
  @TakesForm()
  async actFor(
    @Visiting() visitor: Visitor,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [authorityId = '', partyId] = sent.get('for').split(' ');
    if (authorityId) await this.desk.actFor(visitor, authorityId, partyId);
    else
      for (const each of Object.keys(visitor.session?.content.actingFor ?? {}))
        await this.desk.actFor(visitor, each, undefined);
    return leadTo(reply, '/mandates');
  }

  @Post('mandates/take')
  @TakesForm()
  async takeMandate(
    @Visiting() visitor: Visitor,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mandateId = sent.get('mandate').toLowerCase();
    if ('misfits' in uuidForm.read(mandateId)) throw new MandateCodeWrong();
    const authorityId = sent.get('authority');
    const { position } = await this.desk.accept(visitor, authorityId, mandateId, sent.get('code'));
    return leadTo(reply, '/mandates', position);
  }

  @Post('mandates/:mandateId/end')
  @TakesForm()
  async endMandate(
    @Visiting() visitor: Visitor,
    @Param('mandateId') mandateId: string,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const authorityId = sent.get('authority');
    const by = await visitor.partyIn(authorityId);
    const held = (await this.desk.list(visitor)).find((each) => each.mandateId === mandateId);
    const as = held?.holderId === by.id ? 'holder' : 'giver';
    const { position } = await this.desk.end(visitor, authorityId, mandateId, as);
    return leadTo(reply, '/mandates', position);
  }
}
