import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  DeliverDecision,
  ExplainDelay,
  JoinParty,
  LeaveParty,
  RevokeDeemedApproval,
  TakeNote,
} from '@chancery/matters';
import { Caller, type Answer, type Requester } from '@chancery/http';
import type { Acknowledged } from '../directory/directory.answers.js';
import {
  DecisionBody,
  JoinBody,
  MessageBody,
  NoteTakenBody,
  ReasonBody,
  RevocationBody,
} from './matter.bodies.js';
import { MatterDesk } from './matter-desk.js';
import { MatterCommandRoute, MatterId } from './matter-route.js';

type Answered = Promise<Answer<Acknowledged>>;

/** How a matter is decided, who takes part, and what officers have seen. */
@Controller('v1/matters/:matterId')
export class MatterEndsController {
  constructor(private readonly desk: MatterDesk) {}

  @Post('decisions')
  @MatterCommandRoute('Deliver the decision (who has the document, and may dispatch)', [
    ...(['matter-closed', 'decision-not-registered', 'reasons-missing'] as const),
    ...(['hearing-not-offered', 'appeal-advice-missing', 'overtaken-by-silence'] as const),
    ...(['reason-missing', 'message-too-long'] as const),
  ])
  deliverDecision(
    @MatterId() matterId: string,
    @Body() { documentId: decisionId, ...body }: DecisionBody,
    @Caller() caller: Requester,
  ): Answered {
    const consignmentId = caller.newId('consignment');
    const order = { matterId, decisionId, consignmentId, ...body };
    return this.desk.order(DeliverDecision, caller, decisionId, order);
  }

  @Post('parties')
  @MatterCommandRoute('Let another party take part (who has the document)', ['party-not-known'])
  joinParty(
    @MatterId() matterId: string,
    @Body() { partyId }: JoinBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(JoinParty, caller, partyId, { matterId, partyId });
  }

  @Post('parties/:partyId/leaving')
  @MatterCommandRoute(
    'Let a party take part no more (who has the document)',
    ['party-not-known', 'reason-missing', 'message-too-long'],
    200,
  )
  leaveParty(
    @MatterId() matterId: string,
    @Param('partyId') partyId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(LeaveParty, caller, partyId, { matterId, partyId, reason });
  }

  @Post('notes')
  @MatterCommandRoute(
    'Say that you have seen what the party did (who has the document)',
    ['matter-item-not-open'],
    200,
  )
  takeNote(
    @MatterId() matterId: string,
    @Body() { itemId }: NoteTakenBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(TakeNote, caller, itemId, { matterId, itemId });
  }

  @Post('questions/:questionId/explanation')
  @MatterCommandRoute(
    'Explain what takes so long (who has the document)',
    ['matter-item-not-open', 'reason-missing', 'message-too-long'],
    200,
  )
  explainDelay(
    @MatterId() matterId: string,
    @Param('questionId') questionId: string,
    @Body() { text }: MessageBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ExplainDelay, caller, questionId, { matterId, questionId, text });
  }

  @Post('silence-revocation')
  @MatterCommandRoute(
    'Revoke an approval by silence (head)',
    ['revocation-too-late', 'basis-missing', 'reason-missing', 'message-too-long'],
    200,
  )
  revokeDeemedApproval(
    @MatterId() matterId: string,
    @Body() { reason, basis }: RevocationBody,
    @Caller() caller: Requester,
  ): Answered {
    const order = { matterId, reason, basis };
    return this.desk.order(RevokeDeemedApproval, caller, matterId, order);
  }
}
