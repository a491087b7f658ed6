import { command } from '@chancery/kernel';

/** Open a public body on the platform; its id is a slug chosen once and never changed. */
export class OpenAuthority extends command('OpenAuthority')<{
  readonly authorityId: string;
  readonly name: string;
  readonly at: string;
}> {}

export type AuthorityCommand = OpenAuthority;
