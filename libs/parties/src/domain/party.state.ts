import type { PartyLanguage, Preferences } from './party.terms.js';

/** An address that waits for its code, or whose code was shown. */
export interface Contact {
  readonly confirmationId: string;
  readonly expiresAt: string;
  readonly isConfirmed: boolean;
}

/** The codes of one matter: how many there were, whether the last one opens it, and who has used one to claim it. */
export interface MatterCodes {
  readonly serial: number;
  readonly isOpen: boolean;
  readonly claimedBy: readonly string[];
}

/** A party may have codes, as the sender of a letter has, before it was ever identified. */
export interface Party {
  readonly isErased: boolean;
  readonly isIdentified: boolean;
  readonly providers: readonly string[];
  readonly language?: PartyLanguage;
  readonly preferences?: Preferences;
  readonly contact?: Contact;
  readonly codes: Readonly<Record<string, MatterCodes>>;
}

export const unheardOf: Party = {
  isErased: false,
  isIdentified: false,
  providers: [],
  codes: {},
};
