import { demandRight, isTimeZone, type Decider, type StreamType } from '@chancery/kernel';
import type { AuthorityCommand, OpenAuthority, SetTimeZone } from './authority.commands.js';
import type { AuthorityEvent } from './authority.events.js';
import {
  AuthorityAlreadyOpen,
  AuthorityNotFound,
  MalformedId,
  UnknownTimeZone,
} from './directory.errors.js';
import { isSlug } from './ids.js';
import { rights } from './rights.js';

export type Authority =
  | { readonly status: 'absent' }
  | { readonly status: 'open'; readonly name: string; readonly timeZone: string };

/** By whose calendar an authority counts that never said so. */
export const usualTimeZone = 'UTC';

/**
 * An authority is opened once by the platform; opening it again under the same name says nothing new. It counts days,
 * months and years by the calendar of one time zone.
 */
export const authorityDecider: Decider<Authority, AuthorityCommand, AuthorityEvent> = {
  initialState: { status: 'absent' },

  admit: (authority, command) => demandRight(rights, authority, command),

  decide(authority, command) {
    const { timeZone } = command.data;
    if (timeZone !== undefined && !isTimeZone(timeZone)) throw new UnknownTimeZone(timeZone);
    switch (command.type) {
      case 'OpenAuthority':
        return open(authority, command);
      case 'SetTimeZone':
        return setTimeZone(authority, command);
    }
  },

  evolve(authority, event) {
    switch (event.type) {
      case 'AuthorityOpened': {
        const { name, timeZone = usualTimeZone } = event.data;
        return { status: 'open', name, timeZone };
      }
      case 'TimeZoneSet':
        return authority.status === 'absent'
          ? authority
          : { ...authority, timeZone: event.data.timeZone };
    }
  },
};

export const authorityStream: StreamType<Authority, AuthorityCommand, AuthorityEvent> = {
  category: 'authority',
  decider: authorityDecider,
};

const open = (authority: Authority, { data }: OpenAuthority): AuthorityEvent[] => {
  const { authorityId, name, timeZone } = data;
  if (!isSlug(authorityId)) throw new MalformedId(authorityId, 'slug');
  if (authority.status === 'absent') return [{ type: 'AuthorityOpened', data }];
  if (authority.name !== name || (timeZone ?? authority.timeZone) !== authority.timeZone)
    throw new AuthorityAlreadyOpen(authorityId);
  return [];
};

const setTimeZone = (authority: Authority, { data }: SetTimeZone): AuthorityEvent[] => {
  if (authority.status === 'absent') throw new AuthorityNotFound(data.authorityId);
  return authority.timeZone === data.timeZone ? [] : [{ type: 'TimeZoneSet', data }];
};
