import { Controller, Get, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader } from '@nestjs/swagger';
import { FindNames } from '@chancery/directory';
import {
  FindDocuments,
  GetDocument,
  GetHistory,
  type DocumentRow,
  type DocumentView,
  type PageWish,
} from '@chancery/documents';
import { Answer, Caller, CursorCodec, ReadsFrom, type Requester } from '@chancery/http';
import { localeOf } from '@chancery/words';
import type { Page } from '../shape/page.js';
import { furnished } from '../shape/beside.js';
import { cursorPage } from '../shape/paged.js';
import { DocumentId, Question } from '../shape/routes.js';
import { DocumentsAnswer } from './document-row.answers.js';
import { DocumentViewAnswer } from './document-view.answers.js';
import { AsOfQuery, DocumentQuery, filterOf } from './document.queries.js';
import { idsIn, told, type ToldEntry } from './told-history.js';
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
    const entries = await this.queries.execute(new GetHistory(documentId, principal, asOf));
    const names = await this.queries.execute(new FindNames(idsIn(entries)));
    return told(entries, names, localeOf(language));
  }
}
