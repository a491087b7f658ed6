import type { TimelineEntry } from '@chancery/documents/contract';
import type { MatterRecord } from './dialogue.js';

/** One line of a party's timeline: what happened, and which unit it concerns. Never who did it there, and no notes. */
export interface PartyLine {
  readonly at: string;
  readonly type: string;
  readonly unitId?: string;
  readonly number?: string;
  /** Up to when, or the new last day of the term. */
  readonly until?: string;
  readonly outcome?: string;
}

/** What a party is told of its document. The words are those of audience `party`. */
export const documentLineTypes = [
  ...([
    'DocumentReceived',
    'DocumentRegistered',
    'RegistrationRefused',
    'RegistrationRevoked',
  ] as const),
  ...(['DocumentForwarded', 'IntakeResumed', 'HandOverAccepted', 'DocumentReturned'] as const),
  ...(['CustodyTransferred', 'ClockStarted', 'ClockSuspended', 'ClockResumed'] as const),
  ...(['ClockExtended', 'ClockRecalculated', 'DocumentSettled', 'DocumentClosed'] as const),
  'DocumentReopened',
] as const;

export const matterLineTypes = [
  ...(['MessageSentByParty', 'MessageSentToParty', 'InformationRequested'] as const),
  ...(['InformationProvided', 'InformationRequestCancelled', 'InformationRequestLapsed'] as const),
  ...(['HearingOffered', 'StatementMade', 'HearingWaived', 'HearingLapsed'] as const),
  ...(['HearingSkipped', 'DecisionDelivered', 'DecisionOpened', 'MatterWithdrawn'] as const),
  ...(['AppealLodged', 'PartyJoinedMatter', 'PartyLeftMatter', 'SilenceTookEffect'] as const),
  ...(['DeemedApprovalRevoked', 'DelayQuestioned', 'DelayExplained'] as const),
] as const;

const isTold = (types: readonly string[], type: string): boolean => types.includes(type);

const textIn = (data: object, name: string): string | undefined => {
  const value = (data as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
};

const withoutUndefined = (line: {
  readonly [Name in keyof PartyLine]: PartyLine[Name] | undefined;
}): PartyLine =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as never;

const ofDocument = ({ type, at, to, details }: TimelineEntry): PartyLine =>
  withoutUndefined({
    ...{ at, type, unitId: to?.unitId },
    ...{ number: details.number, until: details.dueDate },
  });

const ofMatter = ({ type, data }: MatterRecord): PartyLine => {
  const { at } = data;
  const told = { until: textIn(data, 'until'), outcome: textIn(data, 'outcome') };
  return withoutUndefined({
    at,
    type,
    ...told,
    ...(type === 'SilenceTookEffect' && { outcome: data.effect }),
  });
};

/** Hand-overs for acquaintance, and terms of the office alone, are no matter of the party. */
const concernsParty = ({ type, details: { purpose, taskId } }: TimelineEntry): boolean =>
  isTold(documentLineTypes, type) && purpose !== 'acquaintance' && taskId === undefined;

/** What happened, in order of time: with the document, and between the two sides. */
export const partyTimeline = (
  history: readonly TimelineEntry[],
  events: readonly MatterRecord[],
): readonly PartyLine[] =>
  [
    ...history.filter(concernsParty).map(ofDocument),
    ...events.filter(({ type }) => isTold(matterLineTypes, type)).map(ofMatter),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
