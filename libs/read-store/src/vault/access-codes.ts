import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PartyRef } from '@chancery/event-store';
import type { Database } from '../database.js';
import { base32 } from './base32.js';
import type { OfficeKeys } from './office-keys.js';

/** A matter and the party whose it is. */
export interface CodedMatter extends PartyRef {
  readonly matterId: string;
}

/** What opens a matter without login. The code is shown once; `reference` says which matter is meant. */
export interface AccessCode {
  readonly reference: string;
  readonly code: string;
}

interface CodeRow {
  readonly authority_id: string;
  readonly matter_id: string;
  readonly party_id: string;
  readonly hash: Buffer;
}

const codeBytes = 13; // 104 bits, of which 20 characters hold 100
const codeLength = 20;
const referenceLength = 10;
/** Compared with where no code is kept, so that this takes as long. */
const nothing = Buffer.alloc(32);

/**
 * Codes of matters. A code is made of a key of the office, the matter and a number, so that whoever asks once more gets
 * the same; the table holds a keyed hash of it.
 */
export class AccessCodes {
  constructor(
    private readonly database: Database,
    private readonly keys: OfficeKeys,
  ) {}

  /** Makes the code with this number the one that opens the matter. */
  async keep({ authorityId, partyId, matterId }: CodedMatter, serial: number): Promise<AccessCode> {
    const made = this.make(authorityId, matterId, serial);
    await this.database.rows(
      `INSERT INTO access_code (authority_id, matter_id, party_id, serial, reference, hash)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (authority_id, matter_id) DO UPDATE SET party_id = $3, serial = $4, hash = $6
       WHERE access_code.serial < $4`,
      [authorityId, matterId, partyId, serial, made.reference, this.hashOf(made.code)],
    );
    return made;
  }

  /** The matter that this code opens. Takes as long where there is none of this reference. */
  async find(reference: string, code: string): Promise<CodedMatter | undefined> {
    const rows = await this.database.rows<CodeRow>(
      'SELECT authority_id, matter_id, party_id, hash FROM access_code WHERE reference = $1',
      [normal(reference)],
    );
    const given = this.hashOf(normal(code));
    const [row] = rows.filter(({ hash }) => timingSafeEqual(hash, given));
    if (rows.length === 0) timingSafeEqual(nothing, given);
    return (
      row && {
        ...{ authorityId: row.authority_id, partyId: row.party_id, matterId: row.matter_id },
      }
    );
  }

  async revoke(authorityId: string, matterId: string): Promise<void> {
    await this.database.rows('DELETE FROM access_code WHERE authority_id = $1 AND matter_id = $2', [
      authorityId,
      matterId,
    ]);
  }

  private make(authorityId: string, matterId: string, serial: number): AccessCode {
    const made = (use: string, of: string): Buffer =>
      createHmac('sha256', this.keys.of(use, authorityId)).update(of).digest();
    const code = base32(made('access code', `${matterId}\n${serial}`).subarray(0, codeBytes));
    const reference = base32(made('reference of a matter', matterId)).slice(0, referenceLength);
    return { reference, code: code.slice(0, codeLength) };
  }

  private hashOf(code: string): Buffer {
    return createHmac('sha256', this.keys.of('hash of access codes')).update(code).digest();
  }
}

/** As people type it: in small letters, in groups, with letters that look like digits. */
const normal = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
