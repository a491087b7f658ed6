import { command, type Decider, type EventSchemas, type StreamType } from '@chancery/kernel';
import { NotPermitted } from './document.errors.js';

/** What every command about a party of an authority, and every event of one, carries. */
interface OfParty {
  readonly authorityId: string;
  readonly partyId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}

/** Orders that a party is erased: recorded first, then the key is destroyed. `reason` must not name the person. */
export class EraseParty extends command('EraseParty')<OfParty & { readonly reason: string }> {}

/** Destroys the key of a party whose erasure is recorded. */
export class DestroyPartyKey extends command('DestroyPartyKey')<OfParty> {}

/** A party's key is destroyed, or is about to be: the reactor sees to it. */
export interface PartyErased {
  readonly type: 'PartyErased';
  readonly data: OfParty & { readonly reason: string };
}

export interface ErasableParty {
  readonly isErased: boolean;
}

/** A party is erased once, by the operator. */
export const partyDecider: Decider<ErasableParty, EraseParty, PartyErased> = {
  initialState: { isErased: false },
  admit(_, { by }) {
    if (by.kind !== 'service') throw new NotPermitted({ action: 'erase-party' });
  },
  decide: ({ isErased }, { data }) => (isErased ? [] : [{ type: 'PartyErased', data }]),
  evolve: () => ({ isErased: true }),
};

export const partyStream: StreamType<ErasableParty, EraseParty, PartyErased> = {
  category: 'party',
  decider: partyDecider,
};

/** The id of a party's stream: an id means something within its authority only. */
export const partyStreamId = ({ authorityId, partyId }: Omit<OfParty, 'at'>): string =>
  `${authorityId}.${partyId}`;

export const partySchemas: EventSchemas<PartyErased> = {
  PartyErased: {
    type: 'PartyErased',
    version: 1,
    summary: 'The personal data of a party were made unreadable for ever',
    example: {
      authorityId: 'riverside',
      partyId: 'p-1',
      reason: 'Request 17 of the data protection officer',
      at: '2026-05-04T10:00:00.000Z',
    },
  },
};
