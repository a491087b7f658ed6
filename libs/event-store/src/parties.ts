import type { Order } from '@chancery/kernel';
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

  /** The order with its digest keyed, so that the log holds nothing by which a guess could be tested. */
  keyDigest<Command extends Order>(order: Command): Command | Promise<Command> {
    return keyDigest(order, this.vault);
  }
}
