/** A party as one authority knows it. The same id in another authority is another party. */
export interface PartyRef {
  readonly authorityId: string;
  readonly partyId: string;
}

/**
 * Why there is no key. `erased`: it was destroyed, and a tombstone says so. `missing`: the vault has never
 * held it, as after a restore without the keys. `unreadable`: it is held, but the master key does not open it.
 */
export type NoKey = 'erased' | 'missing' | 'unreadable';

/**
 * Keeps one AES-256 key for each party of an authority. Destroying a key erases the person: what was sealed
 * with it can never be opened again, while the events that hold it stay as they are.
 */
export interface KeyVault {
  /** The party's key of 32 bytes, made at first use. */
  keyFor(party: PartyRef): Promise<Buffer | NoKey>;
  find(party: PartyRef): Promise<Buffer | NoKey>;
  /** A key for what is to be recognised but concerns no party; undefined where the program has no keys. */
  readonly digestKey?: Buffer;
  /** Makes a party findable by what is sealed of them, for as long as their key is there. */
  note?(party: PartyRef, personal: Readonly<Record<string, unknown>>): Promise<void>;
  /** The parties of an authority, or of all (`null`), that a text names, at most so many. */
  findParties?(text: string, authorityId: string | null, most: number): Promise<readonly string[]>;
  /** Told of every seal that could not be opened although its party was not erased. */
  onUnreadable?(party: PartyRef, reason: string): void;
}

/** For programs that neither seal nor open: what they read stays sealed, and sealing is refused. */
export const noKeys: KeyVault = {
  keyFor: () => Promise.resolve('missing'),
  find: () => Promise.resolve('missing'),
};
