import { hkdfSync } from 'node:crypto';
import type { Order } from '@chancery/kernel';
import { PartyKeyUnavailable } from './event-store.errors.js';
import type { KeyVault, PartyRef } from './key-vault.js';
import { keyDigest } from './request-digest.js';
import { openParty, type OpenParty, type SealedParty, type SealPlace } from './seal.js';

/** What can be asked about parties beside their events. */
export class Parties {
  constructor(private readonly vault: KeyVault) {}

  /** Opens a party that is held elsewhere as it stands in the log. */
  open(party: SealedParty, place: SealPlace): Promise<OpenParty> {
    return openParty(party, place, this.vault);
  }

  /** The ids of parties of an authority, or of all (`null`), that a text names; none where no vault can tell. */
  async find(text: string, authorityId: string | null, most: number): Promise<readonly string[]> {
    return (await this.vault.findParties?.(text, authorityId, most)) ?? [];
  }

  async isErased(party: PartyRef): Promise<boolean> {
    return (await this.vault.find(party)) === 'erased';
  }

  /**
   * The key for the files of a party, of 32 bytes. It derives from the party's own key and is destroyed with it;
   * undefined then. A party of which nothing was sealed yet gets its key. Throws PartyKeyUnavailable.
   */
  async fileKey(party: PartyRef, { isNew = false } = {}): Promise<Buffer | undefined> {
    const key = await (isNew ? this.vault.keyFor(party) : this.vault.find(party));
    if (key === 'erased') return undefined;
    if (typeof key === 'string') throw new PartyKeyUnavailable(party);
    return Buffer.from(hkdfSync('sha256', key, '', 'chancery: files of a party', 32));
  }

  /** The order with its digest keyed, so that the log holds nothing by which a guess could be tested. */
  keyDigest<Command extends Order>(order: Command): Command | Promise<Command> {
    return keyDigest(order, this.vault);
  }
}
