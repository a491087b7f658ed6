/**
 * Keeps one AES-256 key per party. Destroying a key erases the person: what was sealed with it can never
 * be opened again, while the events that hold it stay as they are.
 */
export interface KeyVault {
  /** The party's key of 32 bytes, made at first use; undefined if it was destroyed. */
  keyFor(partyId: string): Promise<Buffer | undefined>;
  /** The party's key, or undefined if it was destroyed or never made. */
  find(partyId: string): Promise<Buffer | undefined>;
  /** Erases the person: the key, and all that they could be found by. */
  destroy(partyId: string): Promise<void>;
  /** Makes a party findable by what is sealed of them, for as long as their key is there. */
  note?(partyId: string, personal: Readonly<Record<string, unknown>>): Promise<void>;
  /** The parties that a text names, at most so many. */
  findParties?(text: string, most: number): Promise<readonly string[]>;
}
