import { createHash, hkdfSync } from 'node:crypto';
import { PartyKeyUnavailable } from '@chancery/event-store';

/** Keys that are derived from the master key, one for each use. A program without a master key has none. */
export class OfficeKeys {
  private readonly root: Buffer | undefined;

  constructor(masterKey: string | undefined) {
    this.root =
      masterKey === undefined ? undefined : createHash('sha256').update(masterKey).digest();
  }

  /** 32 bytes for a use, and for one of many that are used so. Throws PartyKeyUnavailable. */
  of(use: string, one = ''): Buffer {
    if (!this.root) throw new PartyKeyUnavailable({ authorityId: one, partyId: use });
    return Buffer.from(hkdfSync('sha256', this.root, one, `chancery: ${use}`, 32));
  }
}
