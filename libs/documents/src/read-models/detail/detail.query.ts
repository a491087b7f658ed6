import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { GetClocks } from '../../clock.messages.js';
import type { Series } from '../../domain/series.state.js';
import { GetSeries, GetTasks } from '../../task.messages.js';
import { GetAttachment, GetDocument, GetHistory } from '../../documents.messages.js';
import { FoldWorkItems } from '../../higher.messages.js';
import type { DocumentClock } from '../../domain/clock.terms.js';
import {
  AttachmentNotFound,
  DocumentNotFound,
  FileInfected,
  NotPermitted,
} from '../../domain/document.errors.js';
import { mayReadWithdrawn } from '../../domain/document.rights.js';
import type { AttachmentRow } from '../attachment/attachment.row.js';
import { timeline } from '../history/timeline.js';
import type { TimelineEntry } from '../history/timeline.js';
import { GetRoutes, GetSignatures } from '../../route.messages.js';
import { routesView, type RouteView } from './routes-view.js';
import { signaturesView, type SignatureView } from './signatures-view.js';
import { DocumentReader } from './document-reader.js';
import { documentView } from './document-view.js';
import type { DocumentView } from './document-view.js';
import { taskViews, type TaskView } from './task-view.js';

@QueryHandler(GetDocument)
export class GetDocumentHandler implements IQueryHandler<GetDocument> {
  constructor(
    private readonly reader: DocumentReader,
    private readonly queries: QueryBus,
  ) {}

  async execute({ documentId, by, asOf }: GetDocument): Promise<DocumentView> {
    const read = await this.reader.read(documentId, by, asOf);
    const view = documentView(read, by);
    if (!view) throw new DocumentNotFound(documentId);
    return { ...view, workItems: await this.queries.execute(new FoldWorkItems(read.events)) };
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

@QueryHandler(GetTasks)
export class GetTasksHandler implements IQueryHandler<GetTasks> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by }: GetTasks): Promise<readonly TaskView[]> {
    const { state } = await this.reader.read(documentId, by);
    return taskViews(state, by);
  }
}

@QueryHandler(GetRoutes)
export class GetRoutesHandler implements IQueryHandler<GetRoutes> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by }: GetRoutes): Promise<readonly RouteView[]> {
    return routesView((await this.reader.read(documentId, by)).events);
  }
}

@QueryHandler(GetSignatures)
export class GetSignaturesHandler implements IQueryHandler<GetSignatures> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by }: GetSignatures): Promise<readonly SignatureView[]> {
    return signaturesView((await this.reader.read(documentId, by)).events);
  }
}

const infected = ({ documentId, attachmentId, finding }: AttachmentRow): FileInfected =>
  new FileInfected({ documentId, attachmentId, ...(finding !== null && { finding }) });

@QueryHandler(GetAttachment)
export class GetAttachmentHandler implements IQueryHandler<GetAttachment> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, attachmentId, by }: GetAttachment): Promise<AttachmentRow> {
    const read = await this.reader.read(documentId, by);
    const { attachments = [] } = documentView(read, by) ?? {};
    const found = attachments.find((attachment) => attachment.attachmentId === attachmentId);
    if (!found) throw new AttachmentNotFound(documentId, attachmentId);
    if (found.standing === 'withdrawn' && !mayReadWithdrawn(read.state, by))
      throw new NotPermitted({ documentId, action: 'read-withdrawn-attachment' });
    if (found.screening === 'infected' && !found.isReleased) throw infected(found);
    return found;
  }
}

@QueryHandler(GetSeries)
export class GetSeriesHandler implements IQueryHandler<GetSeries> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by }: GetSeries): Promise<readonly Series[]> {
    const { state } = await this.reader.read(documentId, by);
    return state.series;
  }
}
