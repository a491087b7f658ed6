import { beginningIn, concerns, dayIn, type Decisions, type Evolutions } from '@chancery/kernel';
import { custodyOf, demandOpen, demandText } from './demands.js';
import type { DeliverDecision, OpenDecision } from './matter.commands.js';
import {
  AppealAdviceMissing,
  DecisionNotFound,
  DecisionNotRegistered,
  HearingNotOffered,
  OvertakenBySilence,
  ReasonsMissing,
} from './decision.errors.js';
import type { DecisionDelivered, DecisionOpened } from './matter.events.js';
import {
  applicantOf,
  itemsOf,
  withoutItems,
  type Decision,
  type PresentMatter,
} from './matter.state.js';
import { isUnfavourable, type AppealTerms } from './matter.terms.js';

type Command = DeliverDecision | OpenDecision;
type Event = DecisionDelivered | DecisionOpened;

const dayMs = 86_400_000;

/** Throws the refusals of a decision by which the party loses something. */
const demandFairness = (matter: PresentMatter, { data }: DeliverDecision): void => {
  const { matterId, reasons, outcome } = data;
  const { silence, hearings } = matter;
  if (silence?.effect === 'deemed-approved' && !silence.isRevoked)
    throw new OvertakenBySilence(matterId, silence.revocableUntil);
  const isReasoned = reasons.some(({ law, text }) => law.trim() !== '' && text.trim() !== '');
  if (!isReasoned) throw new ReasonsMissing(matterId, outcome);
  const open = hearings.find(({ state }) => state === 'open');
  if (hearings.length === 0 || open) throw new HearingNotOffered(matterId, open?.until);
};

const adviceFor = (
  { service, matterId }: PresentMatter,
  { outcome, appeal = service?.appeal }: DeliverDecision['data'],
): { readonly appeal?: AppealTerms } => {
  if (appeal && appeal.days > 0) return { appeal };
  if (isUnfavourable(outcome)) throw new AppealAdviceMissing(matterId);
  return {};
};

const delivered = (matter: PresentMatter, command: DeliverDecision): readonly Event[] => {
  const { data } = command;
  const { matterId, decisionId, consignmentId, outcome, reasons, decision, at } = data;
  if (matter.decisions.some((each) => each.decisionId === decisionId)) return [];
  demandOpen(matter, data);
  if (!decision?.isRegistered) throw new DecisionNotRegistered(matterId, decisionId, 'number');
  if (!decision.maySend) throw new DecisionNotRegistered(matterId, decisionId, 'signature');
  if (isUnfavourable(outcome)) demandFairness(matter, command);
  const partyId = applicantOf(matter);
  const texts = reasons.map(({ text }) => demandText(matterId, text));
  return [
    {
      type: 'DecisionDelivered',
      data: {
        ...{ matterId, decisionId, consignmentId, partyId, outcome },
        laws: reasons.map(({ law }) => law),
        words: { partyId, text: '', reasons: texts },
        ...adviceFor(matter, data),
        attachmentIds: decision.attachmentIds,
        ends: itemsOf(matter, 'message', 'answer', 'statement', 'question'),
        at,
      },
    },
  ];
};

/** The decision that is named. Throws DecisionNotFound. */
export const decisionOf = (
  { matterId, decisions }: PresentMatter,
  { decisionId }: { readonly decisionId: string },
): Decision => {
  const found = decisions.find((each) => each.decisionId === decisionId);
  if (!found) throw new DecisionNotFound(matterId, decisionId);
  return found;
};

/** An appeal is possible until the end of the last of so many days after the first look. */
const appealUntil = (
  { appeal }: Decision,
  { at, ...looked }: OpenDecision['data'],
): { readonly appealUntil?: string } => {
  if (!appeal) return {};
  const { timeZone } = custodyOf(looked);
  const last = Date.parse(dayIn(timeZone, at)) + appeal.days * dayMs;
  return { appealUntil: new Date(beginningIn(timeZone, last + dayMs)).toISOString() };
};

/** Nobody loses something without having been heard, without reasons, or without knowing how to appeal. */
export const decisionDecisions: Decisions<PresentMatter, Command, Event> = {
  DeliverDecision: delivered,
  OpenDecision: (matter, { data, by }) => {
    const { matterId, decisionId, at } = data;
    const decision = decisionOf(matter, { decisionId });
    if (decision.openedAt !== undefined) return [];
    const { consignmentId } = decision;
    const of = { matterId, decisionId, consignmentId, partyId: concerns(by) };
    return [{ type: 'DecisionOpened', data: { ...of, ...appealUntil(decision, data), at } }];
  },
};

export const withDecision = (
  matter: PresentMatter,
  decisionId: string,
  change: Partial<Decision>,
): PresentMatter => ({
  ...matter,
  decisions: matter.decisions.map((each) =>
    each.decisionId === decisionId ? { ...each, ...change } : each,
  ),
});

export const decisionEvolutions: Evolutions<PresentMatter, Event> = {
  DecisionDelivered: (matter, { decisionId, consignmentId, outcome, appeal, ends }) => {
    const decision = { decisionId, consignmentId, outcome, ...(appeal && { appeal }) };
    return withoutItems({ ...matter, decisions: [...matter.decisions, decision] }, ends);
  },
  DecisionOpened: (matter, { decisionId, appealUntil: until, at }) =>
    withDecision(matter, decisionId, {
      openedAt: at,
      ...(until !== undefined && { appealUntil: until }),
    }),
};
