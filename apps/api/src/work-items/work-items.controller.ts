import { Controller, Get, Header, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { SearchTooBroad, type Page as Found } from '@chancery/documents';
import {
  CountWorkItems,
  FindWorkItems,
  type QueueCount,
  type QueueWish,
  type WorkItemFilter,
} from '@chancery/queues';
import { Caller, CursorCodec, type Requester } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { OfficeDays } from '../shape/office-days.js';
import type { Page } from '../shape/page.js';
import { allPages, pageOrTable, wantsTable } from '../shape/csv-file.js';
import { furnished, type Total } from '../shape/beside.js';
import { cursorPage } from '../shape/paged.js';
import { Printer } from '../shape/printer.js';
import { Question } from '../shape/routes.js';
import { described, type DescribedItem } from './described-items.js';
import { queueColumns } from './printed-queue.js';
import { QueueCountAnswer, WorkItemsAnswer } from './work-item.answers.js';
import { filterOf, QueueCountsQuery, WorkItemsQuery } from './work-item.params.js';

interface QueuePage extends Page<DescribedItem> {
  readonly asOf?: string;
  readonly total?: Total;
}

/** What waits for whom: the queues that clerks work from. */
@Controller('v1/work-items')
export class WorkItemsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly days: OfficeDays,
    private readonly printer: Printer,
  ) {}

  @Get()
  @Question({
    tag: 'Work items',
    summary: 'What waits, or waited at an instant, of all that you may see: the most urgent first',
    content: pageOrTable({ $ref: getSchemaPath(WorkItemsAnswer) }),
    errors: ['invalid-cursor', 'instant-in-future', 'search-too-broad'],
  })
  @Header('Vary', 'Accept, Accept-Language')
  @ApiExtraModels(WorkItemsAnswer)
  async listWorkItems(
    @Query() asked: WorkItemsQuery,
    @Caller() caller: Requester,
    @Headers() headers: Record<string, string | undefined>,
  ): Promise<QueuePage | StreamableFile> {
    const { principal } = caller;
    const { asOf, ...query } = await this.days.inInstants(asked, principal);
    const { order = 'due' } = query;
    const filter = filterOf(query, principal);
    const then = asOf === undefined ? {} : { asOf };
    const isTable = wantsTable(query.format, headers);
    const find = async (wish: QueueWish): Promise<Found<DescribedItem>> => {
      const asked = new FindWorkItems(principal, filter, { ...wish, ...then }, order);
      const found = await this.queries.execute(asked);
      if (!isTable && query.documents !== 'true') return found;
      return { ...found, rows: await described(this.queries, found.rows, principal) };
    };
    if (isTable) {
      const pages = await allPages(find);
      const print = { name: 'work-items', pages, columns: queueColumns };
      return this.printer.print(
        { ...print, authorityId: principal.authorityId },
        caller,
        headers['accept-language'],
      );
    }
    const page = await cursorPage(
      this.cursors,
      `work-items ${order} ${JSON.stringify({ ...filter, ...then })}`,
      query,
      find,
    );
    const total = query.total === 'true' && (await this.totalOf(filter, principal, asOf));
    const furniture = await furnished(this.queries, page.items, query, principal);
    const items =
      query.days === 'true' ? await this.days.withDays(furniture.items) : furniture.items;
    return { ...then, ...page, ...furniture, items, ...(total && { total }) };
  }

  @Get('counts')
  @Question({
    tag: 'Work items',
    summary: 'How much waits, or waited at an instant, by unit and kind',
    answer: QueueCountAnswer,
    isList: true,
    errors: ['instant-in-future', 'search-too-broad'],
  })
  async countWorkItems(
    @Query() query: QueueCountsQuery,
    @Caller() { principal }: Requester,
  ): Promise<readonly QueueCount[]> {
    const { asOf, ...wanted } = await this.days.inInstants(query, principal);
    const filter = filterOf(wanted, principal);
    return this.queries.execute(new CountWorkItems(principal, filter, asOf));
  }

  /** Undefined where counting takes too long. */
  private async totalOf(
    filter: WorkItemFilter,
    by: Principal,
    asOf: string | undefined,
  ): Promise<Total | undefined> {
    try {
      const counts = await this.queries.execute(new CountWorkItems(by, filter, asOf));
      return { count: counts.reduce((sum, { total }) => sum + total, 0), isMore: false };
    } catch (error) {
      if (error instanceof SearchTooBroad) return undefined;
      throw error;
    }
  }
}
