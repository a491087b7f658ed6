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

/** Say which kinds of documents the authority knows. An empty list frees it: every kind is taken. */
export class SetDocumentKinds extends command('SetDocumentKinds')<{
  readonly authorityId: string;
  readonly kinds: readonly string[];
  readonly at: string;
}> {}

/** Say which tags documents of the authority can bear. An empty list frees it: every tag is taken. */
export class SetTags extends command('SetTags')<{
  readonly authorityId: string;
  readonly tags: readonly string[];
  readonly at: string;
}> {}

export type AuthorityCommand = OpenAuthority | SetTimeZone | SetDocumentKinds | SetTags;
