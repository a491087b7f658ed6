import { concerns, type Decisions, type Evolutions } from '@chancery/kernel';
import { demandOpen, demandText, demandTime, saidBy, waitsAt } from './demands.js';
import type {
  LapseHearing,
  MakeStatement,
  OfferHearing,
  SkipHearing,
  WaiveHearing,
} from './matter.commands.js';
import { GroundNotInPolicy, HearingAlreadyOffered, HearingNotOpen } from './request.errors.js';
import type {
  HearingLapsed,
  HearingOffered,
  HearingSkipped,
  HearingWaived,
  StatementMade,
} from './matter.events.js';
import { sealedFor, withItem, type Hearing, type PresentMatter } from './matter.state.js';
import { skipGrounds } from './matter.terms.js';

type Command = OfferHearing | MakeStatement | WaiveHearing | LapseHearing | SkipHearing;
type Event = HearingOffered | StatementMade | HearingWaived | HearingLapsed | HearingSkipped;

interface Named {
  readonly hearingId: string;
}

const find = ({ hearings }: PresentMatter, { hearingId }: Named): Hearing | undefined =>
  hearings.find((each) => each.hearingId === hearingId);

/** Throws HearingNotOpen. */
const demandOpenHearing = (matter: PresentMatter, named: Named): void => {
  const found = find(matter, named);
  if (found?.state !== 'open')
    throw new HearingNotOpen(matter.matterId, named.hearingId, found?.state);
};

const offered = (matter: PresentMatter, { data }: OfferHearing): readonly Event[] => {
  const { matterId, hearingId, outcome, summary, until, at } = data;
  if (find(matter, data)) return [];
  demandOpen(matter, data);
  const open = matter.hearings.find(({ state }) => state === 'open');
  if (open) throw new HearingAlreadyOffered(matterId, open.hearingId);
  demandTime(matterId, data);
  const words = sealedFor(matter, demandText(matterId, summary));
  return [{ type: 'HearingOffered', data: { matterId, hearingId, outcome, words, until, at } }];
};

/** Whoever would lose something by a decision is heard before it. */
export const hearingDecisions: Decisions<PresentMatter, Command, Event> = {
  OfferHearing: offered,
  MakeStatement: (matter, { data, by }) => {
    const { matterId, hearingId, at } = data;
    demandOpenHearing(matter, data);
    const said = saidBy(by, demandText(matterId, data.text), data);
    const stated = { matterId, hearingId, ...said, ...waitsAt(matter, data), at };
    return [{ type: 'StatementMade', data: stated }];
  },
  WaiveHearing: (matter, { data, by }) => {
    const { matterId, hearingId, at } = data;
    demandOpenHearing(matter, data);
    const waived = { matterId, hearingId, partyId: concerns(by), ...waitsAt(matter, data), at };
    return [{ type: 'HearingWaived', data: waived }];
  },
  LapseHearing: (matter, { data }) => {
    const { matterId, hearingId, at } = data;
    const hearing = find(matter, data);
    if (hearing?.state !== 'open' || at < (hearing.until ?? '')) return [];
    return [{ type: 'HearingLapsed', data: { matterId, hearingId, ...waitsAt(matter, data), at } }];
  },
  SkipHearing: (matter, { data }) => {
    const { matterId, hearingId, ground, at } = data;
    demandOpen(matter, data);
    if (!skipGrounds.includes(ground)) throw new GroundNotInPolicy(matterId, ground, skipGrounds);
    const hearing = find(matter, data);
    if (hearing?.state === 'skipped') return [];
    if (hearing) demandOpenHearing(matter, data);
    return [{ type: 'HearingSkipped', data: { matterId, hearingId, ground, at } }];
  },
};

/** A hearing that was skipped may never have been offered. */
const inState = (
  matter: PresentMatter,
  { hearingId }: Named,
  state: Hearing['state'],
): PresentMatter => {
  const others = matter.hearings.filter((each) => each.hearingId !== hearingId);
  const changed = { ...find(matter, { hearingId }), hearingId, state };
  return { ...matter, hearings: [...others, changed] };
};

const toBeSeen = (matter: PresentMatter, { hearingId }: Named): PresentMatter =>
  withItem(matter, 'statement', hearingId);

export const hearingEvolutions: Evolutions<PresentMatter, Event> = {
  HearingOffered: (matter, { hearingId, until }) => ({
    ...matter,
    hearings: [...matter.hearings, { hearingId, until, state: 'open' }],
  }),
  StatementMade: (matter, data) => toBeSeen(inState(matter, data, 'stated'), data),
  HearingWaived: (matter, data) => toBeSeen(inState(matter, data, 'waived'), data),
  HearingLapsed: (matter, data) => toBeSeen(inState(matter, data, 'lapsed'), data),
  HearingSkipped: (matter, data) => inState(matter, data, 'skipped'),
};
