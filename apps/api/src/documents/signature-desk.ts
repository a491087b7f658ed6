import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpOfficer } from '@chancery/directory';
import {
  GetAttachment,
  GetDocument,
  GetSignatures,
  type Attachment,
  type AttachmentView,
  type FileVerdict,
  type SignatureFile,
} from '@chancery/documents';
import type { Requester } from '@chancery/http';
import { SignedFiles, type Finding, type KeptBytes } from '../signatures/signed-files.js';
import type { SignatureAnswer } from './signature.answers.js';

/** Looks up what signed files are worth, and who signed them. */
@Injectable()
export class SignatureDesk {
  constructor(
    private readonly files: SignedFiles,
    private readonly queries: QueryBus,
  ) {}

  /** The file as a signature over the content of the document, with the certificates of who acts. */
  async signatureIn(
    attachment: Attachment,
    { documentId, caller }: { readonly documentId: string; readonly caller: Requester },
  ): Promise<SignatureFile> {
    const { contentVersion, files } = await this.contentOf(documentId, caller);
    const officer = await this.queries.execute(new LookUpOfficer(caller.principal.id));
    const found = await this.files.find(attachment, files);
    return { attachment, ...found, contentVersion, certificates: officer?.certificates ?? [] };
  }

  /** A file that signs the content is held against it; any other against itself alone. */
  async check(documentId: string, attachmentId: string, caller: Requester): Promise<FileVerdict> {
    const file = await this.queries.execute(
      new GetAttachment(documentId, attachmentId, caller.principal),
    );
    const expected =
      file.role === 'signature' ? await this.contentOf(documentId, caller) : undefined;
    const { verdict }: Finding = await this.files.find(file, expected?.files);
    return verdict;
  }

  /** The signatures of a document, with the names that their files give the signers. */
  async list(documentId: string, caller: Requester): Promise<readonly SignatureAnswer[]> {
    const { principal } = caller;
    const signatures = await this.queries.execute(new GetSignatures(documentId, principal));
    const answers: SignatureAnswer[] = [];
    for (const signature of signatures) {
      const { attachmentId, verdict, ...rest } = signature;
      const file = attachmentId !== undefined && { attachmentId };
      const names = await this.namesIn(documentId, attachmentId, caller);
      answers.push({ ...rest, ...file, ...(verdict && { verdict: named(verdict, names) }) });
    }
    return answers;
  }

  private async namesIn(
    documentId: string,
    attachmentId: string | undefined,
    { principal }: Requester,
  ): Promise<ReadonlyMap<string, string>> {
    if (attachmentId === undefined) return new Map();
    const file = new GetAttachment(documentId, attachmentId, principal);
    return this.files.namesIn(await this.queries.execute(file));
  }

  private async contentOf(
    documentId: string,
    { principal }: Requester,
  ): Promise<{ readonly contentVersion: number; readonly files: readonly KeptBytes[] }> {
    const document = await this.queries.execute(new GetDocument(documentId, principal));
    const { attachments, contentVersion } = document;
    return { contentVersion, files: attachments.filter(isContent) };
  }
}

const isContent = ({ standing, role }: AttachmentView): boolean =>
  standing === 'current' && (role === 'text' || role === 'annex');

const named = (
  { verdicts, ...verdict }: FileVerdict,
  names: ReadonlyMap<string, string>,
): NonNullable<SignatureAnswer['verdict']> => ({
  ...verdict,
  verdicts: verdicts.map((one) => {
    const signer = names.get(one.fingerprint ?? '');
    return { ...one, covers: [...one.covers], ...(signer !== undefined && { signer }) };
  }),
});
