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
import { tidied, type WordList } from './word-list.js';

export type Authority =
  | { readonly status: 'absent' }
  | {
      readonly status: 'open';
      readonly name: string;
      readonly timeZone: string;
      readonly documentKinds: WordList;
      readonly tags: WordList;
    };

/** By whose calendar an authority counts that never said so. */
export const usualTimeZone = 'UTC';

/**
 * An authority is opened once by the platform; opening it again under the same name says nothing new. It counts days,
 * months and years by the calendar of one time zone. It may keep a list of kinds of documents and one of tags.
 */
export const authorityDecider: Decider<Authority, AuthorityCommand, AuthorityEvent> = {
  initialState: { status: 'absent' },

  admit: (authority, command) => demandRight(rights, authority, command),

  decide(authority, command) {
    switch (command.type) {
      case 'OpenAuthority':
        return open(authority, command);
      case 'SetTimeZone':
        return setTimeZone(authority, command);
      case 'SetDocumentKinds': {
        const kinds = tidied(command.data.kinds);
        if (isSame(opened(authority, command).documentKinds, kinds)) return [];
        return [{ type: 'DocumentKindsSet', data: { ...command.data, kinds } }];
      }
      case 'SetTags': {
        const tags = tidied(command.data.tags);
        if (isSame(opened(authority, command).tags, tags)) return [];
        return [{ type: 'TagsSet', data: { ...command.data, tags } }];
      }
    }
  },

  evolve(authority, event) {
    if (event.type === 'AuthorityOpened') {
      const { name, timeZone = usualTimeZone } = event.data;
      return { status: 'open', name, timeZone, documentKinds: [], tags: [] };
    }
    if (authority.status === 'absent') return authority;
    switch (event.type) {
      case 'TimeZoneSet':
        return { ...authority, timeZone: event.data.timeZone };
      case 'DocumentKindsSet':
        return { ...authority, documentKinds: event.data.kinds };
      case 'TagsSet':
        return { ...authority, tags: event.data.tags };
    }
  },
};

export const authorityStream: StreamType<Authority, AuthorityCommand, AuthorityEvent> = {
  category: 'authority',
  decider: authorityDecider,
};

const open = (authority: Authority, { data }: OpenAuthority): AuthorityEvent[] => {
  const { authorityId, name, timeZone } = data;
  if (timeZone !== undefined) demandTimeZone(timeZone);
  if (!isSlug(authorityId)) throw new MalformedId(authorityId, 'slug');
  if (authority.status === 'absent') return [{ type: 'AuthorityOpened', data }];
  if (authority.name !== name || (timeZone ?? authority.timeZone) !== authority.timeZone)
    throw new AuthorityAlreadyOpen(authorityId);
  return [];
};

const setTimeZone = (authority: Authority, command: SetTimeZone): AuthorityEvent[] => {
  const { data } = command;
  demandTimeZone(data.timeZone);
  if (opened(authority, command).timeZone === data.timeZone) return [];
  return [{ type: 'TimeZoneSet', data }];
};

const demandTimeZone = (timeZone: string): void => {
  if (!isTimeZone(timeZone)) throw new UnknownTimeZone(timeZone);
};

/** The authority, if it was opened. Throws AuthorityNotFound. */
const opened = (
  authority: Authority,
  { data }: AuthorityCommand,
): Exclude<Authority, { status: 'absent' }> => {
  if (authority.status === 'absent') throw new AuthorityNotFound(data.authorityId);
  return authority;
};

const isSame = (one: WordList, other: WordList): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
