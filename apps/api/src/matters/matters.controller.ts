import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  CancelRequest,
  GetMatterForOfficers,
  OfferHearing,
  RequestInformation,
  SendMessage,
  SkipHearing,
  type OfficersView,
} from '@chancery/matters';
import { Caller, type Answer, type Requester } from '@chancery/http';
import type { Acknowledged } from '../directory/directory.answers.js';
import { Question } from '../shape/routes.js';
import { MatterAnswer } from './matter.answers.js';
import {
  HearingBody,
  MessageBody,
  ReasonBody,
  RequestInformationBody,
  SkipHearingBody,
} from './matter.bodies.js';
import { MatterDesk } from './matter-desk.js';
import { MatterCommandRoute, MatterId } from './matter-route.js';

type Answered = Promise<Answer<Acknowledged>>;

/** What a party follows: what the two sides have said, and what an officer says. */
@Controller('v1/matters/:matterId')
export class MattersController {
  constructor(
    private readonly desk: MatterDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Question({
    tag: 'Matters',
    summary: 'A matter as its parties see it, with what waits for officers',
    answer: MatterAnswer,
    errors: ['matter-not-found'],
  })
  getMatter(
    @MatterId() matterId: string,
    @Caller() { principal }: Requester,
  ): Promise<OfficersView> {
    return this.queries.execute(new GetMatterForOfficers(matterId, principal));
  }

  @Post('messages')
  @MatterCommandRoute('Write to the party (who has the document)', [
    'matter-closed',
    'reason-missing',
    'message-too-long',
  ])
  sendMessage(
    @MatterId() matterId: string,
    @Body() { text }: MessageBody,
    @Caller() caller: Requester,
  ): Answered {
    const messageId = caller.newId('message');
    return this.desk.order(SendMessage, caller, messageId, { matterId, messageId, text });
  }

  @Post('information-requests')
  @MatterCommandRoute('Ask the party for something (who has the document)', [
    ...(['matter-closed', 'already-decided', 'until-too-short', 'reason-missing'] as const),
    ...(['message-too-long', 'ground-not-in-policy', 'suspension-cap-reached'] as const),
  ])
  requestInformation(
    @MatterId() matterId: string,
    @Body() body: RequestInformationBody,
    @Caller() caller: Requester,
  ): Answered {
    const requestId = caller.newId('request');
    return this.desk.order(RequestInformation, caller, requestId, { matterId, requestId, ...body });
  }

  @Post('information-requests/:requestId/cancellation')
  @MatterCommandRoute(
    'Need the answer no more (who has the document)',
    ['request-not-open', 'reason-missing', 'message-too-long'],
    200,
  )
  cancelRequest(
    @MatterId() matterId: string,
    @Param('requestId') requestId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(CancelRequest, caller, requestId, { matterId, requestId, reason });
  }

  @Post('hearings')
  @MatterCommandRoute('Let the party speak before a decision (who has the document)', [
    ...(['matter-closed', 'hearing-already-offered', 'until-too-short'] as const),
    ...(['reason-missing', 'message-too-long'] as const),
  ])
  offerHearing(
    @MatterId() matterId: string,
    @Body() body: HearingBody,
    @Caller() caller: Requester,
  ): Answered {
    const hearingId = caller.newId('hearing');
    return this.desk.order(OfferHearing, caller, hearingId, { matterId, hearingId, ...body });
  }

  @Post('hearings/:hearingId/skipping')
  @MatterCommandRoute(
    'Hear nobody, on a ground of the law (head)',
    ['matter-closed', 'hearing-not-open', 'ground-not-in-policy'],
    200,
  )
  skipHearing(
    @MatterId() matterId: string,
    @Param('hearingId') hearingId: string,
    @Body() { ground }: SkipHearingBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SkipHearing, caller, hearingId, { matterId, hearingId, ground });
  }
}
