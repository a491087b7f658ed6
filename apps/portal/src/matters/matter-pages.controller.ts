import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PageFields } from '@chancery/http';
import { DecisionNotFound, type MatterOutcome } from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { leadTo, Sent, ShowsPage, TakesForm } from '../shell/pages.js';
import { DecisionPath, HearingPath, RequestPath } from './matter.paths.js';
import { decisionPage } from './decision.page.js';
import { matterPage } from './matter.page.js';
import { myMattersPage } from './my-matters.page.js';
import { PartyActs } from './party-acts.js';
import { PartyMatters } from './party-matters.js';

const back = async (
  reply: FastifyReply,
  path: string,
  done: Promise<MatterOutcome>,
): Promise<void> => {
  const { position } = await done;
  await leadTo(reply, path, position);
};

/** The pages of what a party follows. */
@Controller('matters')
export class MatterPagesController {
  constructor(
    private readonly matters: PartyMatters,
    private readonly acts: PartyActs,
  ) {}

  @Get()
  @ShowsPage()
  async showMine(@Visiting() visitor: Visitor): Promise<string> {
    return myMattersPage(visitor, await this.matters.mine(visitor));
  }

  /** Whoever sees the page has looked at its messages. */
  @Get(':matterId')
  @ShowsPage()
  async showMatter(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
  ): Promise<string> {
    const { view } = await this.matters.get(visitor, matterId);
    for (const { messageId, isOpened } of view.messages)
      if (!isOpened) await this.acts.openMessage(visitor, matterId, messageId);
    return matterPage(visitor, view, await this.matters.namingOf(view));
  }

  @Get(':matterId/decisions/:decisionId')
  @ShowsPage()
  async showDecision(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<string> {
    const { view } = await this.matters.get(visitor, matterId);
    const decision = view.decisions.find((each) => each.decisionId === decisionId);
    if (!decision) throw new DecisionNotFound(matterId, decisionId);
    return decisionPage(visitor, view, decision, await this.matters.namingOf(view));
  }

  @Post(':matterId/messages')
  @TakesForm()
  sendMessage(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const done = this.acts.write(visitor, matterId, sent.get('text'));
    return back(reply, `/matters/${matterId}`, done);
  }

  @Post(':matterId/questions')
  @TakesForm()
  askWhy(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return back(reply, `/matters/${matterId}`, this.acts.askWhy(visitor, matterId));
  }

  @Post(':matterId/withdrawal')
  @TakesForm()
  withdraw(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return back(reply, `/matters/${matterId}`, this.acts.withdraw(visitor, matterId, undefined));
  }
}

/** What a party answers to what it is asked, and does with a decision. */
@Controller('matters/:matterId')
export class MatterAnswersController {
  constructor(private readonly acts: PartyActs) {}

  @Post('requests/:requestId/answer')
  @TakesForm()
  answer(
    @Visiting() visitor: Visitor,
    @Param() { matterId, requestId }: RequestPath,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const itemIds = [...sent.all('items')];
    const body = { text: sent.get('text'), itemIds, isAll: sent.get('isAll') === 'yes' };
    const done = this.acts.answer(visitor, matterId, requestId, body);
    return back(reply, `/matters/${matterId}`, done);
  }

  @Post('hearings/:hearingId/statement')
  @TakesForm()
  state(
    @Visiting() visitor: Visitor,
    @Param() { matterId, hearingId }: HearingPath,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const done = this.acts.state(visitor, matterId, hearingId, sent.get('text'));
    return back(reply, `/matters/${matterId}`, done);
  }

  @Post('hearings/:hearingId/waiver')
  @TakesForm()
  waive(
    @Visiting() visitor: Visitor,
    @Param() { matterId, hearingId }: HearingPath,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return back(reply, `/matters/${matterId}`, this.acts.waive(visitor, matterId, hearingId));
  }

  @Post('decisions/:decisionId/opening')
  @TakesForm()
  openDecision(
    @Visiting() visitor: Visitor,
    @Param() { matterId, decisionId }: DecisionPath,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const done = this.acts.openDecision(visitor, matterId, decisionId);
    return back(reply, `/matters/${matterId}/decisions/${decisionId}`, done);
  }

  @Post('decisions/:decisionId/appeal')
  @TakesForm()
  appeal(
    @Visiting() visitor: Visitor,
    @Param() { matterId, decisionId }: DecisionPath,
    @Sent() sent: PageFields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const done = this.acts.appeal(visitor, matterId, decisionId, sent.get('text'));
    return back(reply, `/matters/${matterId}/decisions/${decisionId}`, done);
  }
}
