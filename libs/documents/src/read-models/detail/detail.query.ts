import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { GetClocks } from '../../clock.queries.js';
import { GetAttachment, GetDocument, GetHistory } from '../../documents.queries.js';
import type { DocumentClock } from '../../domain/clock.terms.js';
import { AttachmentNotFound, DocumentNotFound } from '../../domain/document.errors.js';
import type { AttachmentRow } from '../attachment/attachment.row.js';
import { timeline } from '../history/timeline.js';
import type { TimelineEntry } from '../history/timeline.js';
import { DocumentReader } from './document-reader.js';
import { documentView } from './document-view.js';
import type { DocumentView } from './document-view.js';

@QueryHandler(GetDocument)
export class GetDocumentHandler implements IQueryHandler<GetDocument> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by, asOf }: GetDocument): Promise<DocumentView> {
    const view = documentView(await this.reader.read(documentId, by, asOf), by);
    if (!view) throw new DocumentNotFound(documentId);
    return view;
  }
}

@QueryHandler(GetHistory)
export class GetHistoryHandler implements IQueryHandler<GetHistory> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by, asOf }: GetHistory): Promise<readonly TimelineEntry[]> {
    const { events } = await this.reader.read(documentId, by, asOf);
    return timeline(events);
  }
}

@QueryHandler(GetClocks)
export class GetClocksHandler implements IQueryHandler<GetClocks> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by }: GetClocks): Promise<readonly DocumentClock[]> {
    const { state } = await this.reader.read(documentId, by);
    return state.clocks;
  }
}

@QueryHandler(GetAttachment)
export class GetAttachmentHandler implements IQueryHandler<GetAttachment> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, attachmentId, by }: GetAttachment): Promise<AttachmentRow> {
    const { attachments = [] } = documentView(await this.reader.read(documentId, by), by) ?? {};
    const found = attachments.find((attachment) => attachment.attachmentId === attachmentId);
    if (!found) throw new AttachmentNotFound(documentId, attachmentId);
    return found;
  }
}
