import type { ClockView, DocumentStanding, TimelineEntry } from '@chancery/documents/contract';
import type { Names } from '../../domain/matter.terms.js';
import type {
  DecisionView,
  Dialogue,
  HearingView,
  MessageView,
  QuestionView,
  RequestView,
  SilenceView,
} from './dialogue.js';
import type { PartyLine } from './party-timeline.js';

export const matterStates = [
  ...(['received', 'registered', 'decided', 'withdrawn'] as const),
  ...(['closed', 'refused', 'forwarded'] as const),
] as const;
export type MatterState = (typeof matterStates)[number];

/** Who acts next. */
export const awaited = ['authority', 'you', 'nobody'] as const;
export type Awaited = (typeof awaited)[number];

/** Which unit has the document, and since when. */
export interface HeldBy {
  readonly unitId: string;
  readonly since: string;
}

/** A matter as its parties see it. Officers see the same, and what waits for them. */
export interface MatterView {
  readonly matterId: string;
  readonly authorityId: string;
  readonly documentId: string;
  readonly submissionId: string | null;
  readonly service: { readonly serviceId: string; readonly names: Names } | null;
  readonly appealOf: string | null;
  readonly number: string | null;
  readonly state: MatterState;
  readonly waitingFor: Awaited;
  readonly heldBy: HeldBy;
  /** The terms towards the party: the very ones of the officers. */
  readonly clocks: readonly ClockView[];
  /** The unit that had the document when a term ended without a decision. */
  readonly lateUnitId: string | null;
  readonly messages: readonly MessageView[];
  readonly requests: readonly RequestView[];
  readonly hearings: readonly HearingView[];
  readonly decisions: readonly DecisionView[];
  readonly questions: readonly QuestionView[];
  readonly silence: SilenceView | null;
  readonly timeline: readonly PartyLine[];
  readonly openedAt: string;
}

const moves = ['HandOverAccepted', 'HandOverConcluded', 'DocumentReturned', 'CustodyTransferred'];

/** Every stay of the document, the first first. */
const staysIn = (history: readonly TimelineEntry[], now: string): readonly HeldBy[] => {
  const opened = history[0];
  const stays: HeldBy[] = opened ? [{ unitId: '', since: opened.at }] : [];
  for (const { type, at, from, to, details } of history) {
    if (!moves.includes(type) || details.purpose === 'acquaintance') continue;
    if (from && stays.length === 1 && stays[0]?.unitId === '')
      stays[0] = { unitId: from.unitId, since: stays[0].since };
    stays.push({ unitId: to?.unitId ?? now, since: at });
  }
  const last = stays.at(-1);
  if (last) stays[stays.length - 1] = { ...last, unitId: now };
  return stays;
};

const heldAt = (stays: readonly HeldBy[], instant: string): string | null =>
  stays.findLast(({ since }) => since <= instant)?.unitId ?? null;

const lateUnit = (
  clocks: readonly ClockView[],
  stays: readonly HeldBy[],
  at: string,
): string | null => {
  const end = clocks.find(({ role, dueAt, stopped }) => {
    if (role !== 'statutory' || dueAt === undefined) return false;
    return stopped ? !stopped.isKept : dueAt <= at;
  });
  return end?.dueAt === undefined ? null : heldAt(stays, end.dueAt);
};

const stateOf = (
  { isWithdrawn, decisions }: Dialogue,
  { situation }: DocumentStanding,
): MatterState => {
  if (isWithdrawn) return 'withdrawn';
  if (decisions.length > 0) return 'decided';
  if (situation === 'unregistered') return 'received';
  if (situation === 'settled' || situation === 'closed') return 'closed';
  return situation;
};

const waitingFor = ({ requests, hearings, decisions }: Dialogue, state: MatterState): Awaited => {
  const isAsked = [...requests, ...hearings].some((each) => each.state === 'open');
  const isUnopened = decisions.some(({ openedAt }) => openedAt === undefined);
  if (isUnopened) return 'you';
  if (state === 'received' || state === 'registered') return isAsked ? 'you' : 'authority';
  return 'nobody';
};

/** What both sides see of a matter, from its words, its document and the history of that. */
export const matterView = (
  dialogue: Dialogue,
  document: DocumentStanding,
  told: {
    readonly history: readonly TimelineEntry[];
    readonly clocks: readonly ClockView[];
    readonly timeline: readonly PartyLine[];
    readonly at: string;
  },
): MatterView | undefined => {
  const { opening, messages, requests, hearings, decisions, questions, silence } = dialogue;
  if (!opening) return undefined;
  const { matterId, authorityId, documentId, submissionId, service, appealOf } = opening;
  const stays = staysIn(told.history, document.custody.unitId);
  const state = stateOf(dialogue, document);
  return {
    ...{ matterId, authorityId, documentId, submissionId: submissionId ?? null, state },
    service: service ? { serviceId: service.serviceId, names: service.names } : null,
    ...{ appealOf: appealOf?.matterId ?? null, number: document.number ?? null },
    waitingFor: waitingFor(dialogue, state),
    heldBy: stays.at(-1) ?? { unitId: document.custody.unitId, since: opening.at },
    ...{ clocks: told.clocks, lateUnitId: lateUnit(told.clocks, stays, told.at) },
    ...{ messages, requests, hearings, decisions, questions, silence: silence ?? null },
    ...{ timeline: told.timeline, openedAt: opening.at },
  };
};
