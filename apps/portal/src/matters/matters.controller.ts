import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { TakesItsBody } from '@chancery/http';
import type { FollowedMatter, MatterOutcome, MatterView } from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { AnswerBody, PartyTextBody, WithdrawalBody } from './matter.bodies.js';
import { PartyActs } from './party-acts.js';
import { PartyMatters } from './party-matters.js';

interface Taken {
  readonly position: string;
}

const positionOf = async (done: Promise<MatterOutcome>): Promise<Taken> => ({
  position: String((await done).position),
});

/** What parties follow, for programs. The pages ask and send the same. */
@Controller('portal/v1/matters')
export class PartyMattersController {
  constructor(
    private readonly matters: PartyMatters,
    private readonly acts: PartyActs,
  ) {}

  @Get()
  async listMatters(
    @Visiting() visitor: Visitor,
  ): Promise<{ readonly items: readonly FollowedMatter[] }> {
    return { items: await this.matters.mine(visitor) };
  }

  @Get(':matterId')
  async getMatter(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
  ): Promise<MatterView> {
    return (await this.matters.get(visitor, matterId)).view;
  }

  /** The very object of the officers' route. */
  @Get(':matterId/clocks')
  async listClocks(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
  ): Promise<MatterView['clocks']> {
    return (await this.matters.get(visitor, matterId)).view.clocks;
  }

  @Post(':matterId/messages')
  @TakesItsBody()
  sendMessage(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Body() { text }: PartyTextBody,
  ): Promise<Taken> {
    return positionOf(this.acts.write(visitor, matterId, text));
  }

  @Post(':matterId/messages/:messageId/opening')
  @HttpCode(200)
  @TakesItsBody()
  openMessage(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('messageId') messageId: string,
  ): Promise<Taken> {
    return positionOf(this.acts.openMessage(visitor, matterId, messageId));
  }

  @Post(':matterId/requests/:requestId/answer')
  @TakesItsBody()
  answer(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('requestId') requestId: string,
    @Body() body: AnswerBody,
  ): Promise<Taken> {
    return positionOf(this.acts.answer(visitor, matterId, requestId, body));
  }

  @Post(':matterId/hearings/:hearingId/statement')
  @TakesItsBody()
  makeStatement(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('hearingId') hearingId: string,
    @Body() { text }: PartyTextBody,
  ): Promise<Taken> {
    return positionOf(this.acts.state(visitor, matterId, hearingId, text));
  }

  @Post(':matterId/hearings/:hearingId/waiver')
  @HttpCode(200)
  @TakesItsBody()
  waiveHearing(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('hearingId') hearingId: string,
  ): Promise<Taken> {
    return positionOf(this.acts.waive(visitor, matterId, hearingId));
  }

  @Post(':matterId/decisions/:decisionId/opening')
  @HttpCode(200)
  @TakesItsBody()
  openDecision(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<Taken> {
    return positionOf(this.acts.openDecision(visitor, matterId, decisionId));
  }

  @Post(':matterId/decisions/:decisionId/appeal')
  @TakesItsBody()
  lodgeAppeal(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Param('decisionId') decisionId: string,
    @Body() { text }: PartyTextBody,
  ): Promise<Taken> {
    return positionOf(this.acts.appeal(visitor, matterId, decisionId, text));
  }

  @Post(':matterId/withdrawal')
  @HttpCode(200)
  @TakesItsBody()
  withdraw(
    @Visiting() visitor: Visitor,
    @Param('matterId') matterId: string,
    @Body() { part }: WithdrawalBody,
  ): Promise<Taken> {
    return positionOf(this.acts.withdraw(visitor, matterId, part));
  }

  @Post(':matterId/questions')
  @TakesItsBody()
  askWhy(@Visiting() visitor: Visitor, @Param('matterId') matterId: string): Promise<Taken> {
    return positionOf(this.acts.askWhy(visitor, matterId));
  }
}
