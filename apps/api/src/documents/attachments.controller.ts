import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  AddAttachment,
  GetAttachment,
  ReleaseAttachment,
  SetAttachmentRole,
  SupersedeAttachment,
  WithdrawAttachment,
} from '@chancery/documents';
import { KeptFiles } from '@chancery/file-store';
import {
  attachmentNamed,
  Caller,
  whileRightsHold,
  type Answer,
  type Requester,
} from '@chancery/http';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { downloadType } from '../files/download-type.js';
import { AttachmentDesk } from './attachment-desk.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import { ReasonBody } from './description.bodies.js';
import { AttachmentBody, AttachmentRoleBody } from './intake.bodies.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const AttachmentId = (): ParameterDecorator => Param('attachmentId');

/** The files of a document. None is ever lost: one that is superseded or withdrawn stays in the history. */
@Controller('v1/documents/:documentId/attachments')
export class AttachmentsController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly attachments: AttachmentDesk,
    private readonly files: KeptFiles,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @DocumentCommandRoute('Attachments', 'Add an uploaded file', [
    'file-unknown',
    'attachment-already-exists',
    'content-in-route',
    'content-signed',
  ])
  addAttachment(
    @DocumentId() documentId: string,
    @Body() body: AttachmentBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.attachments.attach(body, { caller, documentId }, (attachment) =>
      this.desk.order(AddAttachment, caller, { documentId, attachment }),
    );
  }

  @Post(':attachmentId/supersession')
  @DocumentCommandRoute('Attachments', 'Put a newer file in the place of one', [
    'file-unknown',
    'attachment-not-found',
    'content-in-route',
    'content-signed',
  ])
  supersedeAttachment(
    @DocumentId() documentId: string,
    @AttachmentId() attachmentId: string,
    @Body() body: AttachmentBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.attachments.attach(body, { caller, documentId }, (by) =>
      this.desk.order(SupersedeAttachment, caller, { documentId, attachmentId, by }),
    );
  }

  @Post(':attachmentId/withdrawal')
  @DocumentCommandRoute('Attachments', 'Withdraw a file', [
    'attachment-not-found',
    'content-in-route',
    'content-signed',
  ])
  withdrawAttachment(
    @DocumentId() documentId: string,
    @AttachmentId() attachmentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(WithdrawAttachment, caller, { documentId, attachmentId, ...body });
  }

  @Post(':attachmentId/role')
  @DocumentCommandRoute('Attachments', 'Say what a file is to the document', [
    'attachment-not-found',
    'content-in-route',
    'content-signed',
  ])
  setAttachmentRole(
    @DocumentId() documentId: string,
    @AttachmentId() attachmentId: string,
    @Body() body: AttachmentRoleBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SetAttachmentRole, caller, { documentId, attachmentId, ...body });
  }

  @Post(':attachmentId/release')
  @DocumentCommandRoute('Attachments', 'Let officers read a file that was locked', [
    'attachment-not-found',
    'attachment-not-locked',
  ])
  releaseAttachment(
    @DocumentId() documentId: string,
    @AttachmentId() attachmentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReleaseAttachment, caller, { documentId, attachmentId, ...body });
  }

  @Get(':attachmentId/content')
  @Question({
    tag: 'Attachments',
    summary: 'The bytes of a file, as they were uploaded',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
    errors: [
      'document-not-found',
      'attachment-not-found',
      'not-permitted',
      'file-lost',
      'file-erased',
      'file-infected',
    ],
  })
  async getAttachmentContent(
    @DocumentId() documentId: string,
    @AttachmentId() attachmentId: string,
    @Caller() caller: Requester,
  ): Promise<StreamableFile> {
    const attachment = await this.queries.execute(
      new GetAttachment(documentId, attachmentId, caller.principal),
    );
    const bytes = whileRightsHold(caller, await this.files.read(attachment));
    return new StreamableFile(Readable.from(bytes, { objectMode: false }), {
      type: downloadType(attachment.mediaType),
      length: attachment.size,
      disposition: attachmentNamed(attachment.name),
    });
  }
}
