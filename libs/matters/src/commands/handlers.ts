import type { Type } from '@nestjs/common';
import { runOnStream } from '@chancery/event-store';
import * as commands from '../domain/matter.commands.js';
import { matterStream } from '../domain/matter.decider.js';
import {
  DeliverDecisionHandler,
  JoinPartyHandler,
  LetSilenceTakeEffectHandler,
} from './look-up-more.js';
import { FileOfPartyHandler, OpenAppealHandler } from './open-appeal.js';
import { runWithCustody } from './run-with-custody.js';
import { SendDecisionHandler } from './send-decision.js';
import { SettleWithdrawnHandler } from './settle-withdrawn.js';
import { ResumeAfterRequestHandler, SuspendForRequestHandler } from './stand-for-request.js';

/** A handler per command. All but programs' orders look up how the document stands. */
export const commandHandlers: readonly Type<object>[] = [
  runOnStream(commands.OpenMatter, matterStream, ({ matterId }) => matterId),
  runWithCustody(commands.SendMessage),
  runWithCustody(commands.OpenMessage),
  runWithCustody(commands.RequestInformation, true),
  runWithCustody(commands.ProvideInformation),
  runWithCustody(commands.CancelRequest),
  runWithCustody(commands.LapseRequest),
  runWithCustody(commands.OfferHearing),
  runWithCustody(commands.MakeStatement),
  runWithCustody(commands.WaiveHearing),
  runWithCustody(commands.LapseHearing),
  runWithCustody(commands.SkipHearing),
  DeliverDecisionHandler,
  runWithCustody(commands.OpenDecision),
  runWithCustody(commands.WithdrawMatter),
  runWithCustody(commands.LodgeAppeal),
  JoinPartyHandler,
  runWithCustody(commands.LeaveParty),
  LetSilenceTakeEffectHandler,
  runWithCustody(commands.RevokeDeemedApproval),
  runWithCustody(commands.AskWhy),
  runWithCustody(commands.ExplainDelay),
  runWithCustody(commands.FollowDocument),
  runWithCustody(commands.TakeNote),
  SuspendForRequestHandler,
  ResumeAfterRequestHandler,
  SendDecisionHandler,
  SettleWithdrawnHandler,
  OpenAppealHandler,
  FileOfPartyHandler,
];
