import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindReadableFile, type Attachment, type SealOwner } from '@chancery/documents';
import { FileStore, FileUnknown, KeptFiles, type StoredFile } from '@chancery/file-store';
import type { Requester } from '@chancery/http';
import type { AttachmentBody } from './intake.bodies.js';

/** Who attaches, to which document. */
interface Attaching {
  readonly caller: Requester;
  readonly documentId: string;
}

/** Turns references to files into attachments: size and media type come from the bytes kept. */
@Injectable()
export class AttachmentDesk {
  constructor(
    private readonly files: FileStore,
    private readonly kept: KeptFiles,
    private readonly queries: QueryBus,
  ) {}

  /**
   * Gives an order with the attachments that a body names. Each file stays while the order is under way, and is kept for
   * ever once it has taken effect. Throws FileUnknown at the first that the caller did not upload and may not read.
   */
  async attachAll<T>(
    bodies: readonly AttachmentBody[],
    { caller, documentId }: Attaching,
    order: (attachments: readonly Attachment[]) => Promise<T>,
  ): Promise<T> {
    const attachments = await Promise.all(
      bodies.map((body, ordinal) => this.describe(body, caller, ordinal)),
    );
    const attaching = attachments.reduceRight(
      (next: () => Promise<T>, { sha256, ...attachment }) =>
        async () =>
          (await this.kept.storeOf(attachment)).attach(
            caller.principal,
            { sha256, documentId },
            next,
          ),
      () => order(attachments),
    );
    return attaching();
  }

  /** Like `attachAll`, for one file. */
  async attach<T>(
    body: AttachmentBody,
    { caller, documentId }: Attaching,
    order: (attachment: Attachment) => Promise<T>,
  ): Promise<T> {
    const attachment = await this.describe(body, caller, 0);
    const { sha256 } = attachment;
    const files = await this.kept.storeOf(attachment);
    return files.attach(caller.principal, { sha256, documentId }, () => order(attachment));
  }

  private async describe(
    { sha256, name, role }: AttachmentBody,
    caller: Requester,
    ordinal: number,
  ): Promise<Attachment> {
    const file = await this.usable(sha256, caller);
    const attachmentId = caller.newId(`attachment-${ordinal}`);
    return { ...file, name, ...(role && { role }), attachmentId };
  }

  /** A file is for its uploader, and for who may read a document that bears it. For all others there is none. */
  private async usable(
    sha256: string,
    { principal }: Requester,
  ): Promise<StoredFile & { readonly sealedFor?: SealOwner }> {
    try {
      return await this.files.describe(principal, sha256);
    } catch (error) {
      if (!(error instanceof FileUnknown)) throw error;
      const readable = await this.queries.execute(new FindReadableFile(sha256, principal));
      if (!readable) throw error;
      const { sealedFor, ...file } = readable;
      return sealedFor ? { ...file, sealedFor } : this.files.describeKept(sha256);
    }
  }
}
