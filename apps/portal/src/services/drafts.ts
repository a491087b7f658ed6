import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import type { Answers } from '@chancery/forms';
import { ReadStore } from '@chancery/read-store';

/** A file that was uploaded for a draft. */
export interface DraftFile {
  readonly name: string;
  readonly fileName: string;
  readonly attachmentId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

/** What somebody has filled in so far, and on which page they are. Once it is sent, only `sent` is left. */
export interface DraftContent {
  readonly answers: Answers;
  readonly files: readonly DraftFile[];
  readonly pageId: string;
  readonly prefilled: Readonly<Record<string, string>>;
  /** Of somebody without a login. */
  readonly contact?: { readonly name: string; readonly email?: string };
  readonly sent?: { readonly submissionId: string; readonly code?: string };
}

export interface Draft {
  readonly draftId: string;
  readonly authorityId: string;
  readonly partyId: string;
  readonly serviceId: string;
  readonly version: number;
  readonly revision: number;
  readonly content: DraftContent;
}

interface DraftRow extends Omit<Draft, 'content'> {
  readonly holder: Buffer | null;
  readonly sealed: Buffer;
}

type Owner = Pick<Draft, 'draftId' | 'authorityId' | 'partyId'>;

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const authTagLength = 16;
const keptFor = "interval '30 days'";

/**
 * Drafts: no official acts, so they stand in a table and never in the log. Each is sealed with a key that derives from
 * that of its party, and is gone with it.
 */
@Injectable()
export class Drafts {
  constructor(
    private readonly store: ReadStore,
    private readonly events: EventStore,
  ) {}

  /** A draft that is there already stays as it is. */
  async begin(draft: Omit<Draft, 'revision'>, holder: Buffer | undefined): Promise<void> {
    await this.store.query(`DELETE FROM service_draft WHERE changed_at < now() - ${keptFor}`);
    const { draftId, authorityId, partyId, serviceId, version, content } = draft;
    await this.store.query(
      `INSERT INTO service_draft (draft_id, authority_id, party_id, holder, service_id, version, sealed)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [
        ...[draftId, authorityId, partyId, holder ?? null, serviceId, version],
        await this.sealed(draft, content),
      ],
    );
  }

  /** Undefined where there is none, or its party was erased. */
  async find(draftId: string): Promise<(Draft & { readonly holder: Buffer | null }) | undefined> {
    const [row] = await this.store.query<DraftRow>(
      `SELECT draft_id, authority_id, party_id, holder, service_id, version, revision, sealed
       FROM service_draft WHERE draft_id = $1 AND changed_at > now() - ${keptFor}`,
      [draftId],
    );
    if (!row) return undefined;
    const { sealed, ...rest } = row;
    const content = await this.opened(rest, sealed);
    return content && { ...rest, content };
  }

  /** False if somebody else, or another window, has saved it meanwhile. */
  async save(draft: Draft): Promise<boolean> {
    const { draftId, revision, version, content } = draft;
    const rows = await this.store.query(
      `UPDATE service_draft SET sealed = $3, version = $4, revision = revision + 1, changed_at = now()
       WHERE draft_id = $1 AND revision = $2 RETURNING revision`,
      [draftId, revision, await this.sealed(draft, content), version],
    );
    return rows.length > 0;
  }

  async remove(draftId: string): Promise<void> {
    await this.store.query('DELETE FROM service_draft WHERE draft_id = $1', [draftId]);
  }

  private async keyOf({ authorityId, partyId }: Owner): Promise<Buffer | undefined> {
    const key = await this.events.parties.fileKey({ authorityId, partyId }, { isNew: true });
    return key && Buffer.from(hkdfSync('sha256', key, '', 'chancery: drafts of a party', 32));
  }

  private async sealed(owner: Owner, content: DraftContent): Promise<Buffer> {
    const key = await this.keyOf(owner);
    if (!key) throw new Error('The party of the draft was erased.');
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, key, iv, { authTagLength });
    cipher.setAAD(Buffer.from(owner.draftId));
    const text = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]);
  }

  private async opened(owner: Owner, sealed: Buffer): Promise<DraftContent | undefined> {
    const key = await this.keyOf(owner);
    if (!key) return undefined;
    const textAt = ivBytes + authTagLength;
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes), {
      authTagLength,
    })
      .setAAD(Buffer.from(owner.draftId))
      .setAuthTag(sealed.subarray(ivBytes, textAt));
    const text = Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as DraftContent;
  }
}
