import {
  Controller,
  Get,
  Header,
  Headers,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiHeader, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindNames } from '@chancery/directory';
import {
  CountDocuments,
  FindAnswered,
  FindDocuments,
  GetDocument,
  GetHistory,
  type AnsweredDocument,
  type DocumentRow,
  type DocumentView,
  type Page as Found,
  type PageWish,
} from '@chancery/documents';
import {
  Answer,
  Caller,
  CursorCodec,
  lastEventIdOf,
  ReadsFrom,
  sendEvents,
  type Requester,
} from '@chancery/http';
import { localeOf } from '@chancery/words';
import { allPages, pageOrTable, wantsTable } from '../shape/csv-file.js';
import type { Page } from '../shape/page.js';
import { furnished } from '../shape/beside.js';
import { OfficeDays, type Days } from '../shape/office-days.js';
import { cursorPage } from '../shape/paged.js';
import { Printer } from '../shape/printer.js';
import { DocumentId, Question } from '../shape/routes.js';
import { DocumentsAnswer } from './document-row.answers.js';
import { DocumentViewAnswer } from './document-view.answers.js';
import { AsOfQuery, DocumentQuery, filterOf } from './document.params.js';
import { documentFeed } from './document-feed.js';
import { documentColumns } from './printed-documents.js';
import { idsIn, toldHistory, type ToldEntry } from './told-history.js';
import { OpensWithTicket } from '../feeds/feed.params.js';
import { documentFeedSchema } from './document-feed.answers.js';
import { TimelineAnswer } from './timeline.answers.js';

type DatedView = DocumentView & { readonly days: Days };

/** Documents to look at: lists, and straight from the log, one as it stands or stood and what happened to it. */
@Controller('v1/documents')
export class DocumentsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly days: OfficeDays,
    private readonly printer: Printer,
  ) {}

  @Get()
  @Question({
    tag: 'Documents',
    summary:
      'The documents that you may read, the newest first; of a search also the fittest first',
    content: pageOrTable({ $ref: getSchemaPath(DocumentsAnswer) }),
    errors: ['invalid-cursor', 'search-too-broad'],
  })
  @Header('Vary', 'Accept, Accept-Language')
  @ApiExtraModels(DocumentsAnswer)
  async listDocuments(
    @Query() query: DocumentQuery,
    @Caller() caller: Requester,
    @Headers() headers: Record<string, string | undefined>,
  ): Promise<Page<DocumentRow> | StreamableFile> {
    const { order = 'newest', format, total, days } = query;
    const { principal } = caller;
    const filter = filterOf(await this.days.inInstants(query, principal), principal);
    const find = (wish: PageWish): Promise<Found<DocumentRow>> =>
      this.queries.execute(new FindDocuments(principal, filter, wish, order));
    if (wantsTable(format, headers)) {
      const pages = await allPages(find);
      const print = { name: 'documents', pages, columns: documentColumns };
      return this.printer.print(
        { ...print, authorityId: principal.authorityId },
        caller,
        headers['accept-language'],
      );
    }
    const page = await cursorPage(
      this.cursors,
      `documents ${order} ${JSON.stringify(filter)}`,
      query,
      find,
    );
    const count =
      total === 'true' && (await this.queries.execute(new CountDocuments(principal, filter)));
    const furniture = await furnished(this.queries, page.items, query, principal);
    const items = days === 'true' ? await this.days.withDays(furniture.items) : furniture.items;
    return { ...page, ...furniture, items, ...(count && { total: count }) };
  }

  @Get(':documentId')
  @ReadsFrom('directory')
  @Question({
    tag: 'Documents',
    summary: 'A document, now or as it stood at an instant, and what you may do with it',
    answer: DocumentViewAnswer,
    errors: ['document-not-found', 'instant-in-future'],
  })
  async getDocument(
    @DocumentId() documentId: string,
    @Query() query: AsOfQuery,
    @Caller() { principal }: Requester,
  ): Promise<Answer<DatedView & { readonly answers?: readonly AnsweredDocument[] }>> {
    const { asOf } = await this.days.inInstants(query, principal);
    const found = await this.queries.execute(new GetDocument(documentId, principal, asOf));
    const view = await this.days.withDaysOf(found);
    const { revision, direction } = view;
    if (direction !== 'outgoing' || asOf !== undefined) return new Answer(view, { revision });
    const answers = await this.queries.execute(new FindAnswered(documentId, principal));
    return new Answer({ ...view, answers }, { revision });
  }

  @Get(':documentId/history')
  @ReadsFrom('directory')
  @Question({
    tag: 'Documents',
    summary: 'What happened to a document, as data and in plain words',
    answer: TimelineAnswer,
    isList: true,
    errors: ['document-not-found', 'instant-in-future'],
  })
  @ApiHeader({
    name: 'Accept-Language',
    required: false,
    description: 'The language of the words: `en` or `uk`.',
    schema: { type: 'string', example: 'uk' },
  })
  async getDocumentHistory(
    @DocumentId() documentId: string,
    @Query() query: AsOfQuery,
    @Caller() { principal }: Requester,
    @Headers('Accept-Language') language?: string,
  ): Promise<readonly ToldEntry[]> {
    const { asOf } = await this.days.inInstants(query, principal);
    return this.historyOf(new GetHistory(documentId, principal, asOf), language);
  }

  @Get(':documentId/feed')
  @OpensWithTicket()
  @ReadsFrom('directory')
  @ApiExtraModels(DocumentViewAnswer, TimelineAnswer)
  @Question({
    tag: 'Documents',
    summary: 'A document as server-sent events: as it stands, then what happens to it',
    content: { 'text/event-stream': { schema: documentFeedSchema } },
    errors: ['document-not-found', 'too-many-feeds'],
  })
  async followDocument(
    @DocumentId() documentId: string,
    @Caller() { principal, identify }: Requester,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.queries.execute(new GetDocument(documentId, principal));
    const seen = Number(lastEventIdOf(request) ?? Number.NaN);
    const language = request.headers['accept-language'];
    return sendEvents(request, reply, (signal) =>
      documentFeed({
        view: async () => this.queries.execute(new GetDocument(documentId, await identify())),
        history: async () => this.historyOf(new GetHistory(documentId, await identify()), language),
        seen: Number.isInteger(seen) ? seen : undefined,
        signal,
      }),
    );
  }

  private async historyOf(query: GetHistory, language?: string): Promise<readonly ToldEntry[]> {
    const entries = await this.queries.execute(query);
    const names = await this.queries.execute(new FindNames(idsIn(entries)));
    return toldHistory(entries, names, localeOf(language));
  }
}
