import { Injectable } from '@nestjs/common';
import type { Attachment } from '@chancery/documents';
import { FileStore } from '@chancery/file-store';
import type { Requester } from '@chancery/http';
import type { AttachmentBody } from './intake.bodies.js';

/** Turns references to uploaded files into attachments: size and media type come from the bytes kept. */
@Injectable()
export class AttachmentDesk {
  constructor(private readonly files: FileStore) {}

  async describe(body: AttachmentBody, caller: Requester, ordinal = 0): Promise<Attachment> {
    const file = await this.files.describe(body.sha256);
    return { ...file, name: body.name, attachmentId: caller.newId(`attachment-${ordinal}`) };
  }

  /** Throws FileUnknown at the first that was not uploaded. */
  describeAll(bodies: readonly AttachmentBody[], caller: Requester): Promise<Attachment[]> {
    return Promise.all(bodies.map((body, ordinal) => this.describe(body, caller, ordinal)));
  }
}
