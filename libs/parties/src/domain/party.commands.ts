import { command, commandOf, type PartyPrincipal } from '@chancery/kernel';
import type { OfParty } from './party.events.js';
import type {
  Identification,
  PartyKind,
  PartyLanguage,
  Person,
  Preferences,
} from './party.terms.js';

/** What the log has of a party's name already; filled in by the handler, which can open it. */
export type Known = 'unknown' | 'same' | 'changed';

/**
 * Takes down who came. The portal sends it after a login, with the id that the link of the identity leads to, and for
 * whoever gives a name without one.
 */
export class IdentifyParty extends command('IdentifyParty', { looksUp: true })<
  OfParty &
    Identification & {
      readonly kind: PartyKind;
      readonly language: PartyLanguage;
      readonly person: Person;
      readonly isEmailVerified: boolean;
      readonly known?: Known;
    }
> {}

/** Takes down that a further identity is the same party's. */
export class LinkIdentity extends command('LinkIdentity')<OfParty & Identification> {}

/** Names an address; a code of six digits is sent there, which is good for ten minutes. */
export class NameContact extends commandOf<PartyPrincipal>()('NameContact')<
  OfParty & { readonly confirmationId: string; readonly email: string }
> {}

/** Shows the code that was sent. `isRight` and `tries` are filled in by the handler. */
export class ConfirmContact extends commandOf<PartyPrincipal>()('ConfirmContact', {
  looksUp: true,
})<
  OfParty & {
    readonly digits: string;
    readonly isRight?: boolean;
    readonly tries?: number;
  }
> {}

export class SetPreferences extends commandOf<PartyPrincipal>()('SetPreferences')<
  OfParty & { readonly language: PartyLanguage; readonly preferences: Preferences }
> {}

/** Makes a code for a matter; an earlier one ends. Answers the code, and a repeated command the same. */
export class IssueAccessCode extends command('IssueAccessCode')<
  OfParty & { readonly matterId: string }
> {}

export class RevokeAccessCode extends command('RevokeAccessCode')<
  OfParty & { readonly matterId: string }
> {}

/** Whoever has logged in has shown the code of the matter. */
export class ClaimMatter extends command('ClaimMatter')<
  OfParty & { readonly matterId: string; readonly claimedBy: string }
> {}

/** Orders that a party is erased: recorded first, then the key is destroyed. `reason` must not name the person. */
export class EraseParty extends command('EraseParty')<OfParty & { readonly reason: string }> {}

export type PartyCommand =
  | IdentifyParty
  | LinkIdentity
  | NameContact
  | ConfirmContact
  | SetPreferences
  | IssueAccessCode
  | RevokeAccessCode
  | ClaimMatter
  | EraseParty;
