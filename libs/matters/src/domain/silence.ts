import { concerns, type Decisions, type Evolutions } from '@chancery/kernel';
import { demandOpen, demandText, waitsAt } from './demands.js';
import type {
  AskWhy,
  ExplainDelay,
  LetSilenceTakeEffect,
  RevokeDeemedApproval,
} from './matter.commands.js';
import { MatterItemNotOpen } from './matter.errors.js';
import {
  AskedLately,
  BasisMissing,
  ClockStands,
  NotYetDue,
  RevocationTooLate,
} from './silence.errors.js';
import type {
  DeemedApprovalRevoked,
  DelayExplained,
  DelayQuestioned,
  SilenceTookEffect,
} from './matter.events.js';
import { sealedFor, withItem, withoutItems, type PresentMatter } from './matter.state.js';

type Command = LetSilenceTakeEffect | RevokeDeemedApproval | AskWhy | ExplainDelay;
type Event = SilenceTookEffect | DeemedApprovalRevoked | DelayQuestioned | DelayExplained;

const dayMs = 86_400_000;
/** A party may ask once in so many days what takes so long, and is answered within three. */
const askedOnceIn = 30;
const answeredWithin = 3;

const plusDays = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * dayMs).toISOString();

const silent = (matter: PresentMatter, { data }: LetSilenceTakeEffect): readonly Event[] => {
  const { matterId, clockId, end, at } = data;
  if (matter.silence || matter.status === 'withdrawn' || !end?.silence) return [];
  if (matter.decisions.length > 0) return [];
  const { policyId, policyVersion, dueAt, silence } = end;
  const isAwaited = matter.requests.some(
    ({ state, suspends }) => state === 'open' && suspends?.clockIds.includes(clockId),
  );
  if (end.isStanding || isAwaited) throw new ClockStands(matterId, clockId);
  if (at < dueAt) throw new NotYetDue(matterId, clockId, dueAt);
  const { effect, basis, revocableDays } = silence;
  const revocable =
    effect === 'deemed-approved' && revocableDays !== undefined
      ? { revocableUntil: plusDays(dueAt, revocableDays) }
      : {};
  const of = { matterId, clockId, effect, policyId, policyVersion, basis };
  return [{ type: 'SilenceTookEffect', data: { ...of, ...revocable, at: dueAt } }];
};

const revoked = (matter: PresentMatter, { data }: RevokeDeemedApproval): readonly Event[] => {
  const { matterId, reason, basis, at } = data;
  const { silence } = matter;
  if (silence?.isRevoked) return [];
  const until = silence?.effect === 'deemed-approved' ? silence.revocableUntil : undefined;
  if (until === undefined || at >= until) throw new RevocationTooLate(matterId, until);
  if (basis.trim() === '') throw new BasisMissing(matterId);
  const words = sealedFor(matter, demandText(matterId, reason));
  return [{ type: 'DeemedApprovalRevoked', data: { matterId, words, basis, at } }];
};

const askWhy = (matter: PresentMatter, { data, by }: AskWhy): readonly Event[] => {
  const { matterId, questionId, at } = data;
  demandOpen(matter, data);
  const next = matter.askedAt === undefined ? '' : plusDays(matter.askedAt, askedOnceIn);
  if (at < next) throw new AskedLately(matterId, next);
  const until = plusDays(at, answeredWithin);
  const of = { matterId, questionId, partyId: concerns(by), until };
  return [{ type: 'DelayQuestioned', data: { ...of, ...waitsAt(matter, data), at } }];
};

/** Silence of the authority has the consequence that the deadline policy names, from the end of the term on. */
export const silenceDecisions: Decisions<PresentMatter, Command, Event> = {
  LetSilenceTakeEffect: silent,
  RevokeDeemedApproval: revoked,
  AskWhy: askWhy,
  ExplainDelay: (matter, { data: { matterId, questionId, text, at } }) => {
    const isOpen = matter.items.some(
      ({ kind, itemId }) => kind === 'question' && itemId === questionId,
    );
    if (!isOpen) throw new MatterItemNotOpen(matterId, questionId);
    const words = sealedFor(matter, demandText(matterId, text));
    return [{ type: 'DelayExplained', data: { matterId, questionId, words, at } }];
  },
};

export const silenceEvolutions: Evolutions<PresentMatter, Event> = {
  SilenceTookEffect: (matter, { effect, revocableUntil }) => ({
    ...matter,
    silence: { effect, isRevoked: false, ...(revocableUntil !== undefined && { revocableUntil }) },
  }),
  DeemedApprovalRevoked: (matter) => ({
    ...matter,
    ...(matter.silence && { silence: { ...matter.silence, isRevoked: true } }),
  }),
  DelayQuestioned: (matter, { questionId, at }) =>
    withItem({ ...matter, askedAt: at }, 'question', questionId),
  DelayExplained: (matter, { questionId }) => withoutItems(matter, [questionId]),
};
