import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindNames } from '@chancery/directory';
import {
  FindDocuments,
  GetDocument,
  GetHistory,
  type DocumentRow,
  type DocumentView,
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
import type { Page } from '../shape/page.js';
import { furnished } from '../shape/beside.js';
import { cursorPage } from '../shape/paged.js';
import { DocumentId, Question } from '../shape/routes.js';
import { DocumentsAnswer } from './document-row.answers.js';
import { DocumentViewAnswer } from './document-view.answers.js';
import { AsOfQuery, DocumentQuery, filterOf } from './document.queries.js';
import { documentFeed } from './document-feed.js';
import { idsIn, told, type ToldEntry } from './told-history.js';
import { OpensWithTicket } from '../feeds/feed.query.js';
import { documentFeedSchema } from './document-feed.answers.js';
import { TimelineAnswer } from './timeline.answers.js';

/** Documents to look at: lists, and straight from the log, one as it stands or stood and what happened to it. */
@Controller('v1/documents')
export class DocumentsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Get()
  @Question({
    tag: 'Documents',
    summary:
      'The documents that you may read, the newest first; of a search also the fittest first',
    answer: DocumentsAnswer,
    errors: ['invalid-cursor', 'search-too-broad'],
  })
  async listDocuments(
    @Query() query: DocumentQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<DocumentRow>> {
    const { order = 'newest' } = query;
    const filter = filterOf(query, principal);
    const page = await cursorPage(
      this.cursors,
      `documents ${order} ${JSON.stringify(filter)}`,
      query,
      (wish: PageWish) => this.queries.execute(new FindDocuments(principal, filter, wish, order)),
    );
    return { ...page, ...(await furnished(this.queries, page.items, query, principal)) };
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
    @Query() { asOf }: AsOfQuery,
    @Caller() { principal }: Requester,
  ): Promise<Answer<DocumentView>> {
    const view: DocumentView = await this.queries.execute(
      new GetDocument(documentId, principal, asOf),
    );
    return new Answer(view, { revision: view.revision });
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
    @Query() { asOf }: AsOfQuery,
    @Caller() { principal }: Requester,
    @Headers('Accept-Language') language?: string,
  ): Promise<readonly ToldEntry[]> {
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
    return told(entries, names, localeOf(language));
  }
}
