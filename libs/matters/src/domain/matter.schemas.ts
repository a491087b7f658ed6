import type { EventSchemas } from '@chancery/kernel';
import type { MatterEvent } from './matter.events.js';
import { matterSamples as samples } from './matter.samples.js';

const version = 1;
const seals = ['words'];

export const mattersSchemas: EventSchemas<MatterEvent> = {
  MatterOpened: {
    ...{ type: 'MatterOpened', version, example: samples.MatterOpened },
    summary: 'A party can follow what becomes of a document, and take part in it.',
  },
  MessageSentByParty: {
    ...{ type: 'MessageSentByParty', version, example: samples.MessageSentByParty, seals },
    summary: 'A party wrote to the authority.',
  },
  MessageSentToParty: {
    ...{ type: 'MessageSentToParty', version, example: samples.MessageSentToParty, seals },
    summary: 'The authority wrote to the party.',
  },
  MessageOpened: {
    ...{ type: 'MessageOpened', version, example: samples.MessageOpened },
    summary: 'The party looked at a message for the first time.',
  },
  InformationRequested: {
    ...{ type: 'InformationRequested', version, example: samples.InformationRequested, seals },
    summary:
      'The party is asked for something. The terms that it names stand from this instant on.',
  },
  InformationProvided: {
    ...{ type: 'InformationProvided', version, example: samples.InformationProvided, seals },
    summary: 'The party answered a request. With the last answer the terms go on.',
  },
  InformationRequestCancelled: {
    ...{
      type: 'InformationRequestCancelled',
      version,
      example: samples.InformationRequestCancelled,
      seals,
    },
    summary: 'What was asked is not needed any more.',
  },
  InformationRequestLapsed: {
    ...{ type: 'InformationRequestLapsed', version, example: samples.InformationRequestLapsed },
    summary: 'The party did not answer in time.',
  },
  HearingOffered: {
    ...{ type: 'HearingOffered', version, example: samples.HearingOffered, seals },
    summary: 'The party can speak before a decision that it would lose something by.',
  },
  StatementMade: {
    ...{ type: 'StatementMade', version, example: samples.StatementMade, seals },
    summary: 'The party said what it thinks of the intended decision.',
  },
  HearingWaived: {
    ...{ type: 'HearingWaived', version, example: samples.HearingWaived },
    summary: 'The party does not want to speak.',
  },
  HearingLapsed: {
    ...{ type: 'HearingLapsed', version, example: samples.HearingLapsed },
    summary: 'The party did not speak in time.',
  },
  HearingSkipped: {
    ...{ type: 'HearingSkipped', version, example: samples.HearingSkipped },
    summary: 'Nobody is heard, on a ground that the law names.',
  },
  DecisionDelivered: {
    ...{ type: 'DecisionDelivered', version, example: samples.DecisionDelivered, seals },
    summary: 'A decision waits for the party, with its reasons and how to appeal.',
  },
  DecisionOpened: {
    ...{ type: 'DecisionOpened', version, example: samples.DecisionOpened },
    summary: 'The party looked at the decision for the first time. It is delivered by that.',
  },
  MatterWithdrawn: {
    ...{ type: 'MatterWithdrawn', version, example: samples.MatterWithdrawn, seals },
    summary: 'The party withdrew its application, or a part of it.',
  },
  AppealLodged: {
    ...{ type: 'AppealLodged', version, example: samples.AppealLodged, seals },
    summary: 'The party appealed. The appeal gets a document and a matter of its own.',
  },
  PartyJoinedMatter: {
    ...{ type: 'PartyJoinedMatter', version, example: samples.PartyJoinedMatter },
    summary: 'Another party takes part from now on.',
  },
  PartyLeftMatter: {
    ...{ type: 'PartyLeftMatter', version, example: samples.PartyLeftMatter },
    summary: 'A party takes part no more.',
  },
  SilenceTookEffect: {
    ...{ type: 'SilenceTookEffect', version, example: samples.SilenceTookEffect },
    summary: 'The term ended without a decision, with the consequence that its policy names.',
  },
  DeemedApprovalRevoked: {
    ...{ type: 'DeemedApprovalRevoked', version, example: samples.DeemedApprovalRevoked, seals },
    summary: 'An approval by silence was revoked.',
  },
  DelayQuestioned: {
    ...{ type: 'DelayQuestioned', version, example: samples.DelayQuestioned },
    summary: 'A party asked what takes so long.',
  },
  DelayExplained: {
    ...{ type: 'DelayExplained', version, example: samples.DelayExplained, seals },
    summary: 'The authority explained what takes so long.',
  },
  MatterItemsMoved: {
    ...{ type: 'MatterItemsMoved', version, example: samples.MatterItemsMoved },
    summary: 'What waits for officers went with the document.',
  },
  NoteTaken: {
    ...{ type: 'NoteTaken', version, example: samples.NoteTaken },
    summary: 'An officer has seen what a party did.',
  },
};
