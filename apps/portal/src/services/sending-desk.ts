import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { deriveId } from '@chancery/event-store';
import { PartyFiles } from '@chancery/file-store';
import { asked } from '@chancery/forms';
import { concerns, serviceFor } from '@chancery/kernel';
import { IdentifyParty, IssueAccessCode, LookUpParty } from '@chancery/parties';
import {
  formOf,
  GetOwnSubmission,
  SubmitApplication,
  type Submitted,
  type TakenIn,
} from '@chancery/services';
import type { Visitor } from '../session/visitor.js';
import { DraftDesk, type Opened } from './draft-desk.js';
import { NameMissing } from './draft.errors.js';
import type { Draft, DraftFile } from './drafts.js';

/** Takes files for drafts, and sends them. All writing of party files goes through here. */
@Injectable()
export class SendingDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly desk: DraftDesk,
    private readonly files: PartyFiles,
  ) {}

  /** Streams a file to the party's store; one that was there under the name is replaced. */
  async upload(
    { draft, by }: Opened,
    name: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Draft> {
    const store = await this.files.forUploadsOf(ownerOf(draft));
    const stored = await store.put(by, bytes);
    const ending = stored.mediaType.split('/')[1]?.replace(/[^a-z0-9]/g, '') ?? 'bin';
    const file: DraftFile = {
      ...{ name, fileName: `${name}.${ending}`, attachmentId: randomUUID() },
      ...stored,
    };
    const others = draft.content.files.filter((each) => each.name !== name);
    return this.desk.save(draft, { files: [...others, file] });
  }

  /**
   * Sends a draft; sent again, it is the same submission. Throws what the service refuses with. Nothing of what was filled in is
   * left in the draft afterwards.
   */
  async send(visitor: Visitor, { draft, definition, by }: Opened): Promise<Submitted> {
    const { draftId, authorityId, serviceId, version, content } = draft;
    const submissionId = deriveId('submission', draftId);
    const applicant = await this.applicant(visitor, { draft, definition, by });
    const answers = asked(formOf(definition), content.answers);
    const names = content.files.map(({ name, attachmentId, fileName }) => ({
      ...{ name, attachmentId, fileName },
    }));
    const files = content.files.map(({ attachmentId, sha256, mediaType, size, fileName }, at) => ({
      ...{ attachmentId, sha256, mediaType, size },
      name: `file-${at + 1}${fileName.slice(fileName.lastIndexOf('.'))}`,
    }));
    const order = new SubmitApplication(
      {
        ...{ submissionId, authorityId, serviceId, version, applicant, files, at: visitor.at },
        answers: { partyId: applicant.partyId, answers, files: names },
        ...this.desk.ageOf(visitor),
      },
      by,
      { commandId: `${submissionId}.submit`, correlationId: submissionId },
    );
    const submitted = await this.attaching(draft, by, () =>
      this.bus.execute<SubmitApplication, Submitted>(order),
    );
    const code = by.assurance === 'none' ? await this.codeFor(draft, submitted) : undefined;
    const sent = { submissionId, ...(code !== undefined && { code }) };
    await this.desk.save(draft, { answers: {}, files: [], prefilled: {}, sent });
    return submitted;
  }

  /** The receipt of a draft; one that was sent already is not sent again. */
  async receipt(visitor: Visitor, opened: Opened): Promise<TakenIn> {
    const { sent } = opened.draft.content;
    if (!sent) return (await this.send(visitor, opened)).taken;
    const { authorityId, partyId } = opened.draft;
    return this.queries.execute(new GetOwnSubmission(sent.submissionId, { authorityId, partyId }));
  }

  /** The bytes are meant for the document before the submission names them. */
  private async attaching<T>(draft: Draft, by: Opened['by'], next: () => Promise<T>): Promise<T> {
    const documentId = deriveId(deriveId('submission', draft.draftId), 'document');
    if (draft.content.files.length === 0) return next();
    const store = await this.files.forUploadsOf(ownerOf(draft));
    const all = draft.content.files.reduceRight(
      (inner: () => Promise<T>, { sha256 }) =>
        () =>
          store.attach(by, { sha256, documentId }, inner),
      next,
    );
    return all();
  }

  private async applicant(visitor: Visitor, { draft, by }: Opened) {
    const { authorityId, content } = draft;
    const partyId = concerns(by);
    if (by.assurance === 'none') {
      const { name, email } = content.contact ?? {};
      if (!name) throw new NameMissing();
      const person = { partyId, name, ...(email !== undefined && { email }) };
      const identity = {
        ...({ provider: 'none', assurance: 'none', kind: 'person' } as const),
        ...{ language: visitor.language, isEmailVerified: false, person },
      };
      const program = serviceFor('portal', authorityId, partyId);
      const context = { commandId: `${draft.draftId}.identify`, correlationId: draft.draftId };
      const order = { authorityId, partyId, ...identity, at: visitor.at };
      await this.bus.execute(new IdentifyParty(order, program, context));
      return { ...person, kind: 'person' as const };
    }
    const profile = await this.queries.execute(new LookUpParty(authorityId, partyId));
    const { name = visitor.name ?? '', kind = 'person', email } = profile ?? {};
    return { partyId, name, kind, ...(email !== undefined && { email }) };
  }

  /** By which somebody without a login opens the matter. */
  private async codeFor(
    { draftId, authorityId, partyId }: Draft,
    { taken }: Submitted,
  ): Promise<string> {
    const order = { authorityId, partyId, matterId: taken.matterId, at: new Date().toISOString() };
    const context = { commandId: `${draftId}.code`, correlationId: draftId };
    const { code } = await this.bus.execute<IssueAccessCode, { code: string }>(
      new IssueAccessCode(order, serviceFor('portal', authorityId, partyId), context),
    );
    return code;
  }
}

const ownerOf = ({ authorityId, partyId }: Draft): { authorityId: string; partyId: string } => ({
  authorityId,
  partyId,
});
