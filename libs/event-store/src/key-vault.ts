/**
 * Keeps one AES-256 key per party. Destroying a key erases the person: what was sealed with it can never
 * be opened again, while the events that hold it stay as they are.
 */
export interface KeyVault {
  /** The party's key of 32 bytes, made at first use; undefined if it was destroyed. */
  keyFor(partyId: string): Promise<Buffer | undefined>;
  /** The party's key, or undefined if it was destroyed or never made. */
  find(partyId: string): Promise<Buffer | undefined>;
  destroy(partyId: string): Promise<void>;
}
