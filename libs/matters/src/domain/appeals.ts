import type { Decisions, Evolutions } from '@chancery/kernel';
import { decisionOf, withDecision } from './decisions.js';
import { custodyOf, demandText, saidBy, waitsAt } from './demands.js';
import type { LodgeAppeal, WithdrawMatter } from './matter.commands.js';
import { AppealNotPossible, WithdrawalNotPossible } from './decision.errors.js';
import { MatterClosed } from './matter.errors.js';
import type { AppealLodged, MatterWithdrawn } from './matter.events.js';
import { withItem, type PresentMatter } from './matter.state.js';

type Command = LodgeAppeal | WithdrawMatter;
type Event = AppealLodged | MatterWithdrawn;

/** An appeal that comes late is taken as well: the body that decides on it says what that means. */
const lodged = (matter: PresentMatter, { data, by }: LodgeAppeal): readonly Event[] => {
  const { matterId, decisionId, appealId, text, at } = data;
  const decision = decisionOf(matter, data);
  if (decision.appealId === appealId) return [];
  const { appeal } = decision;
  if (!appeal || decision.appealId !== undefined)
    throw new AppealNotPossible(matterId, decisionId, decision.appealId);
  const inTime = decision.appealUntil === undefined || at < decision.appealUntil;
  const said = saidBy(by, demandText(matterId, text), data);
  const of = { matterId, decisionId, appealId, authorityId: matter.authorityId, inTime, appeal };
  return [{ type: 'AppealLodged', data: { ...of, ...said, at } }];
};

const withdrawn = (matter: PresentMatter, { data, by }: WithdrawMatter): readonly Event[] => {
  const { matterId, part, at } = data;
  if (matter.status === 'withdrawn') return [];
  if (!custodyOf(data).isOpen) throw new MatterClosed(matterId);
  if (matter.decisions.length > 0) throw new WithdrawalNotPossible(matterId);
  const said = saidBy(by, part ?? '');
  const isWhole = part === undefined;
  const of = { matterId, isWhole, ...said, ...waitsAt(matter, data), at };
  return [{ type: 'MatterWithdrawn', data: of }];
};

/** How a party goes on after a decision, or does not wait for it. */
export const appealDecisions: Decisions<PresentMatter, Command, Event> = {
  LodgeAppeal: lodged,
  WithdrawMatter: withdrawn,
};

export const appealEvolutions: Evolutions<PresentMatter, Event> = {
  AppealLodged: (matter, { decisionId, appealId }) =>
    withDecision(matter, decisionId, { appealId }),
  MatterWithdrawn: (matter, { isWhole, matterId }) =>
    withItem({ ...matter, ...(isWhole && { status: 'withdrawn' }) }, 'withdrawal', matterId),
};
