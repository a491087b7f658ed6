import { command } from '@chancery/kernel';

/** Open a public body on the platform; its id is a slug chosen once and never changed. */
export class OpenAuthority extends command('OpenAuthority')<{
  readonly authorityId: string;
  readonly name: string;
  /** By whose calendar its days, months and years are counted: an IANA name. UTC if left out. */
  readonly timeZone?: string;
  readonly at: string;
}> {}

/** Say by the calendar of which time zone the authority counts its days, months and years. */
export class SetTimeZone extends command('SetTimeZone')<{
  readonly authorityId: string;
  readonly timeZone: string;
  readonly at: string;
}> {}

export type AuthorityCommand = OpenAuthority | SetTimeZone;
