import { Query } from '@nestjs/cqrs';
import type { PartyProfile } from './profile.js';

/**
 * A party by name, with the address, language and preferences that mails to it go by; undefined for who was never
 * identified, or is erased. Read straight from the party's stream.
 */
export class LookUpParty extends Query<PartyProfile | undefined> {
  constructor(
    readonly authorityId: string,
    readonly partyId: string,
  ) {
    super();
  }
}

/** The code that belongs into the mail about an address; undefined where another address was named since. */
export class ShowContactCode extends Query<
  { readonly email: string; readonly digits: string } | undefined
> {
  constructor(
    readonly authorityId: string,
    readonly partyId: string,
    readonly confirmationId: string,
  ) {
    super();
  }
}
