import type { RegisterEvent } from '@chancery/registers/contract';
import {
  nothingOf,
  type AnyTranslations,
  type Told,
  type Translations,
} from '../domain/translation.js';

const register = 'registers are kept by the office itself';

export const registerTranslations: Translations<RegisterEvent> = {
  RegisterOpened: { notPublic: register },
  NumberAllocated: { notPublic: 'the document tells of its number' },
  NumberVoided: {
    ...{ type: 'register.number_voided', summary: 'A number of a register is void for ever' },
    ...{ thin: ['documentId', 'registerId', 'number'], full: ['reason'] },
  },
  RegisterClosed: { notPublic: register },
  RegisterReopened: { notPublic: register },
};

const partyErased: Told<{ readonly partyId: string }> = {
  type: 'party.erased',
  summary: 'The personal data of a party were erased: whoever has a copy has to erase it too',
  thin: ['partyId'],
};

export const partyTranslations = {
  PartyErased: partyErased,
  ...nothingOf(
    'who somebody is, and who acts for whom, is between them and the office',
    ...['PartyIdentified', 'IdentityLinked', 'PartyNameChanged', 'ContactNamed'],
    ...['ContactConfirmed', 'PreferencesSet', 'AccessCodeIssued', 'AccessCodeRevoked'],
    ...['PartyClaimed', 'MandateGiven', 'MandateRecorded', 'MandateAccepted', 'MandateVerified'],
    ...['MandateRejected', 'MandateRevoked', 'MandateRenounced'],
  ),
};

/** Contexts that nothing is told of, each with the reason. */
export const internalMatters: AnyTranslations = {
  ...nothingOf(
    'the catalogue of services is public itself',
    ...['ServiceOpened', 'ServiceVersionPublished', 'ServiceSuspended', 'ServiceResumed'],
    'ServiceRetired',
  ),
  ...nothingOf(
    'the document of a submission tells of it',
    ...['ApplicationSubmitted', 'SubmissionTakenIn'],
  ),
  ...nothingOf(
    'who works where is for the office alone',
    ...['AuthorityOpened', 'TimeZoneSet', 'DocumentKindsSet', 'TagsSet', 'UnitOpened'],
    ...[
      'UnitRenamed',
      'UnitMoved',
      'UnitSucceeded',
      'UnitDeactivated',
      'UnitReactivated',
      'QuerySaved',
    ],
    ...['QueryRemoved', 'OfficerEnrolled', 'OfficerRenamed', 'ClearanceSet', 'PostGiven'],
    ...['PostEnded', 'OfficerDeactivated', 'OfficerReactivated', 'OwnQuerySaved'],
    ...['OwnQueryRemoved', 'SubstitutionGranted', 'SubstitutionAmended', 'SubstitutionEnded'],
    ...['CertificateRegistered', 'CertificateRevoked'],
  ),
  ...nothingOf(
    'what an application may read is between it and the office',
    ...['ApplicationRegistered', 'GrantGiven', 'GrantEnded', 'ApplicationDeactivated'],
  ),
  ...nothingOf(
    'what is sent where is between an application and the office',
    ...['SubscriptionCreated', 'VerificationAsked', 'EndpointVerified', 'EndpointRefused'],
    ...['EndpointApproved', 'SubscriptionChanged', 'SubscriptionPaused', 'SubscriptionResumed'],
    ...['ReplayOrdered', 'ReplayEnded', 'SecretRotated', 'SecretRetired', 'SubscriptionSuspended'],
    'EndpointAwayNoted',
    ...['DeliveryDeadLettered', 'DeadLetterRedelivered', 'DeadLetterDiscarded', 'ProgressNoted'],
    ...['SubscriptionEnded'],
  ),
  ...nothingOf(
    'calendars, terms and routes are rules of the office',
    ...['CalendarOpened', 'CalendarDaysSet', 'DeadlinePolicyPublished', 'DeadlinePolicyRetired'],
    ...['RouteTemplatePublished', 'ProcedurePublished', 'ProcedureRetired'],
  ),
  ...nothingOf(
    'what happens in a case is told by its documents',
    ...['CaseOpened', 'CaseNumbered', 'CaseCorrected', 'CaseClassified', 'CaseAssigned'],
    ...['CaseAccessLevelSet', 'CaseClosed', 'CaseReopened', 'CaseCancelled', 'CaseLinked'],
    ...['CaseMergeBegun', 'CaseMerged', 'CaseMergeAbandoned', 'PartyJoined'],
    ...['CaseClockStarted', 'CaseClockSuspended', 'CaseClockResumed', 'CaseClockExtended'],
    ...['CaseClockRecalculated', 'CaseClockStopped', 'CaseRungReached'],
    ...['CaseUnlinked', 'EntryAllocated', 'EntryMovedOut', 'EntryVoided', 'PartyAdded'],
    ...['PartyEnded', 'ResultSet', 'FilePlanOpened', 'ClassSet', 'ClassClosed'],
    ...['FilePlanPublished'],
  ),
  ...nothingOf(
    'what a party and an authority say to each other is for the two alone',
    ...['MatterOpened', 'MessageSentByParty', 'MessageSentToParty'],
    ...['MessageOpened', 'InformationRequested', 'InformationProvided'],
    ...['InformationRequestCancelled', 'InformationRequestLapsed', 'HearingOffered'],
    ...['StatementMade', 'HearingWaived', 'HearingLapsed'],
    ...['HearingSkipped', 'DecisionDelivered', 'DecisionOpened'],
    ...['MatterWithdrawn', 'AppealLodged', 'PartyJoinedMatter'],
    ...['PartyLeftMatter', 'SilenceTookEffect', 'DeemedApprovalRevoked'],
    ...['DelayQuestioned', 'DelayExplained', 'MatterItemsMoved', 'NoteTaken'],
  ),
  ...nothingOf(
    'whether a party was told by mail is between it and the office',
    ...['NotificationDue', 'NotificationSuppressed', 'NotificationSent'],
    ...['NotificationDeferred', 'NotificationBounced'],
  ),
  ...nothingOf('who asked for what they may not see is for auditors', 'RefusalsRecorded'),
  ...nothingOf(
    'how orders for many documents are carried out is for those who gave them',
    ...['JobStarted', 'JobItemsListed', 'JobProgressed', 'JobPaused', 'JobResumed', 'JobEnded'],
  ),
};
