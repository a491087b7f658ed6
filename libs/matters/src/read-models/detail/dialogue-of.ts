import { evolveBy, type Evolutions } from '@chancery/kernel';
import type { MatterEvent } from '../../domain/matter.events.js';
import type { SealedText, SentFile } from '../../domain/matter.terms.js';
import type { Dialogue, FileView, HearingView, MatterRecord, RequestView } from './dialogue.js';

const nothing: Dialogue = {
  ...{ messages: [], requests: [], hearings: [], decisions: [], questions: [] },
  isWithdrawn: false,
};

interface Said {
  readonly words: SealedText;
  readonly files?: readonly SentFile[];
}

const filesOf = ({ words, files = [] }: Said): readonly FileView[] =>
  files.map(({ attachmentId, size }, index) => ({
    ...{ attachmentId, size },
    name: words.names?.[index] ?? `file-${index + 1}`,
  }));

const changeMatching = <Part>(
  parts: readonly Part[],
  isIt: (part: Part) => boolean,
  change: (part: Part) => Partial<Part>,
): readonly Part[] => parts.map((part) => (isIt(part) ? { ...part, ...change(part) } : part));

const withRequest = (
  dialogue: Dialogue,
  requestId: string,
  change: (request: RequestView) => Partial<RequestView>,
): Dialogue => ({
  ...dialogue,
  requests: changeMatching(dialogue.requests, (each) => each.requestId === requestId, change),
});

const withHearing = (
  dialogue: Dialogue,
  hearingId: string,
  change: Partial<HearingView>,
): Dialogue => ({
  ...dialogue,
  hearings: changeMatching(
    dialogue.hearings,
    (each) => each.hearingId === hearingId,
    () => change,
  ),
});

const evolutions: Evolutions<Dialogue, MatterEvent> = {
  MatterOpened: (dialogue, opening) => ({ ...dialogue, opening }),
  MessageSentByParty: (dialogue, data) => {
    const { messageId, partyId, words, at } = data;
    const said = { messageId, partyId, text: words.text, files: filesOf(data), at };
    const message = { ...said, from: 'party' as const, isOpened: true };
    return { ...dialogue, messages: [...dialogue.messages, message] };
  },
  MessageSentToParty: (dialogue, { messageId, words, at }) => {
    const said = { messageId, text: words.text, files: [], at };
    const message = { ...said, from: 'authority' as const, isOpened: false };
    return { ...dialogue, messages: [...dialogue.messages, message] };
  },
  MessageOpened: (dialogue, { messageId }) => ({
    ...dialogue,
    messages: changeMatching(
      dialogue.messages,
      (each) => each.messageId === messageId,
      () => ({ isOpened: true }),
    ),
  }),
  InformationRequested: (dialogue, { requestId, words, until, suspends, at }) => {
    const items = words.items.map((item) => ({ ...item, isProvided: false }));
    const asked = { requestId, reason: words.text, items, until, at, answers: [] };
    const request = { ...asked, isSuspending: suspends !== undefined, state: 'open' as const };
    return { ...dialogue, requests: [...dialogue.requests, request] };
  },
  InformationProvided: (dialogue, data) => {
    const { requestId, itemIds, isComplete, words, at } = data;
    const answer = { text: words.text, files: filesOf(data), at };
    return withRequest(dialogue, requestId, ({ items, answers }) => ({
      answers: [...answers, answer],
      items: items.map((item) =>
        itemIds.includes(item.itemId) ? { ...item, isProvided: true } : item,
      ),
      state: isComplete ? 'answered' : 'open',
    }));
  },
  InformationRequestCancelled: (dialogue, { requestId }) =>
    withRequest(dialogue, requestId, () => ({ state: 'cancelled' })),
  InformationRequestLapsed: (dialogue, { requestId }) =>
    withRequest(dialogue, requestId, () => ({ state: 'lapsed' })),
  HearingOffered: (dialogue, { hearingId, outcome, words, until, at }) => {
    const offered = { hearingId, outcome, summary: words.text, until, at, files: [] };
    return { ...dialogue, hearings: [...dialogue.hearings, { ...offered, state: 'open' }] };
  },
  StatementMade: (dialogue, data) => {
    const stated = { state: 'stated' as const, statement: data.words.text, files: filesOf(data) };
    return withHearing(dialogue, data.hearingId, stated);
  },
  HearingWaived: (dialogue, { hearingId }) => withHearing(dialogue, hearingId, { state: 'waived' }),
  HearingLapsed: (dialogue, { hearingId }) => withHearing(dialogue, hearingId, { state: 'lapsed' }),
  HearingSkipped: (dialogue, { hearingId, ground, at }) => {
    const skipped = { state: 'skipped' as const, ground };
    const isKnown = dialogue.hearings.some((each) => each.hearingId === hearingId);
    if (isKnown) return withHearing(dialogue, hearingId, skipped);
    const hearing = { hearingId, files: [], at, ...skipped };
    return { ...dialogue, hearings: [...dialogue.hearings, hearing] };
  },
  DecisionDelivered: (
    dialogue,
    { decisionId, outcome, laws, words, appeal, attachmentIds, at },
  ) => {
    const reasons = laws.map((law, index) => ({ law, text: words.reasons[index] ?? '' }));
    const decision = { decisionId, outcome, reasons, attachmentIds, at, ...(appeal && { appeal }) };
    return { ...dialogue, decisions: [...dialogue.decisions, decision] };
  },
  DecisionOpened: (dialogue, { decisionId, appealUntil, at }) => ({
    ...dialogue,
    decisions: changeMatching(
      dialogue.decisions,
      (each) => each.decisionId === decisionId,
      () => ({ openedAt: at, ...(appealUntil !== undefined && { appealUntil }) }),
    ),
  }),
  MatterWithdrawn: (dialogue, { isWhole }) => ({
    ...dialogue,
    isWithdrawn: dialogue.isWithdrawn || isWhole,
  }),
  AppealLodged: (dialogue, { decisionId, appealId }) => ({
    ...dialogue,
    decisions: changeMatching(
      dialogue.decisions,
      (each) => each.decisionId === decisionId,
      () => ({ appealId }),
    ),
  }),
  PartyJoinedMatter: (dialogue) => dialogue,
  PartyLeftMatter: (dialogue) => dialogue,
  SilenceTookEffect: (dialogue, { matterId: _, clockId: __, ...silence }) => ({
    ...dialogue,
    silence: { ...silence, isRevoked: false },
  }),
  DeemedApprovalRevoked: (dialogue) => ({
    ...dialogue,
    ...(dialogue.silence && { silence: { ...dialogue.silence, isRevoked: true } }),
  }),
  DelayQuestioned: (dialogue, { questionId, until, at }) => ({
    ...dialogue,
    questions: [...dialogue.questions, { questionId, until, at }],
  }),
  DelayExplained: (dialogue, { questionId, words }) => ({
    ...dialogue,
    questions: changeMatching(
      dialogue.questions,
      (each) => each.questionId === questionId,
      () => ({ explanation: words.text }),
    ),
  }),
  MatterItemsMoved: (dialogue) => dialogue,
  NoteTaken: (dialogue) => dialogue,
};

/** What was said, from the events of a matter with their words opened. */
export const dialogueOf = (events: readonly MatterRecord[]): Dialogue =>
  events.reduce<Dialogue>(
    (dialogue, event) => evolveBy(evolutions, dialogue, event as MatterEvent),
    nothing,
  );
