import type { Decisions, Evolutions } from '@chancery/kernel';
import { demandText, waitsAt } from './demands.js';
import type { FollowDocument, JoinParty, LeaveParty, TakeNote } from './matter.commands.js';
import { MatterItemNotOpen, PartyNotKnown } from './matter.errors.js';
import type {
  MatterItemsMoved,
  NoteTaken,
  PartyJoinedMatter,
  PartyLeftMatter,
} from './matter.events.js';
import { applicantOf, isParticipant, withoutItems, type PresentMatter } from './matter.state.js';

type Command = JoinParty | LeaveParty | FollowDocument | TakeNote;
type Event = PartyJoinedMatter | PartyLeftMatter | MatterItemsMoved | NoteTaken;

/** Who takes part beside the applicant, and what officers have seen of what parties do. */
export const participantDecisions: Decisions<PresentMatter, Command, Event> = {
  JoinParty: (matter, { data: { matterId, partyId, isKnown, at } }) => {
    if (isParticipant(matter, partyId)) return [];
    if (isKnown !== true) throw new PartyNotKnown(matterId, partyId);
    const { authorityId } = matter;
    return [{ type: 'PartyJoinedMatter', data: { matterId, partyId, authorityId, at } }];
  },
  LeaveParty: (matter, { data: { matterId, partyId, reason, at } }) => {
    if (!isParticipant(matter, partyId)) return [];
    if (applicantOf(matter) === partyId) throw new PartyNotKnown(matterId, partyId);
    demandText(matterId, reason);
    return [{ type: 'PartyLeftMatter', data: { matterId, partyId, reason, at } }];
  },
  FollowDocument: (matter, { data }) => {
    const { matterId, at } = data;
    if (matter.items.length === 0) return [];
    return [{ type: 'MatterItemsMoved', data: { matterId, ...waitsAt(matter, data), at } }];
  },
  TakeNote: (matter, { data: { matterId, itemId, at } }) => {
    if (!matter.items.some((each) => each.itemId === itemId))
      throw new MatterItemNotOpen(matterId, itemId);
    return [{ type: 'NoteTaken', data: { matterId, itemId, at } }];
  },
};

export const participantEvolutions: Evolutions<PresentMatter, Event> = {
  PartyJoinedMatter: (matter, { partyId }) => ({
    ...matter,
    parties: [...matter.parties, { partyId, role: 'joined' }],
  }),
  PartyLeftMatter: (matter, { partyId }) => ({
    ...matter,
    parties: matter.parties.filter((each) => each.partyId !== partyId),
  }),
  MatterItemsMoved: (matter) => matter,
  NoteTaken: (matter, { itemId }) => withoutItems(matter, [itemId]),
};
