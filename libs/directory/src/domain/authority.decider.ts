import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import type { AuthorityCommand } from './authority.commands.js';
import type { AuthorityEvent } from './authority.events.js';
import { AuthorityAlreadyOpen, MalformedId } from './directory.errors.js';
import { isSlug } from './ids.js';
import { rights } from './rights.js';

export type Authority =
  { readonly status: 'absent' } | { readonly status: 'open'; readonly name: string };

/** An authority is opened once by the platform; opening it again under the same name says nothing new. */
export const authorityDecider: Decider<Authority, AuthorityCommand, AuthorityEvent> = {
  initialState: { status: 'absent' },

  admit: (authority, command) => demandRight(rights, authority, command),

  decide(authority, { data }) {
    if (!isSlug(data.authorityId)) throw new MalformedId(data.authorityId, 'slug');
    if (authority.status === 'absent') return [{ type: 'AuthorityOpened', data }];
    if (authority.name !== data.name) throw new AuthorityAlreadyOpen(data.authorityId);
    return [];
  },

  evolve: (_authority, { data }) => ({ status: 'open', name: data.name }),
};

export const authorityStream: StreamType<Authority, AuthorityCommand, AuthorityEvent> = {
  category: 'authority',
  decider: authorityDecider,
};
