import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  GetSavedQuery,
  ListSavedQueries,
  RemoveQuery,
  SaveQuery,
  type PageWish,
  type SavedQueryView,
} from '@chancery/directory';
import { Caller, CursorCodec, type Answer, type Requester } from '@chancery/http';
import { Acknowledged } from '../directory/directory.answers.js';
import { LedgerDesk } from '../directory/ledger-desk.js';
import { OfficeDays } from '../shape/office-days.js';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { filterOf } from '../work-items/work-item.params.js';
import type { ShownItem } from './columns.js';
import { foundBy, stated } from './found-by.js';
import { SavedQueryAnswer, ShownItemAnswer } from './saved-query.answers.js';
import { SaveQueryBody } from './saved-query.bodies.js';

const tag = 'Work items';
const forMembers = ['unit-not-found', 'members-of-unit-only', 'invalid-cursor'] as const;

/** The queries over its queue that a unit keeps by name. */
@Controller('v1/units/:unitId/saved-queries')
export class SavedQueriesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly days: OfficeDays,
  ) {}

  @Put(':name')
  @Command({
    tag,
    summary:
      "Keep a query over the unit's queue under a name, in place of one that bore it (heads)",
    answer: Acknowledged,
    errors: ['unit-not-found', 'unit-not-active', 'head-of-unit-only', 'too-many-saved-queries'],
  })
  async saveQuery(
    @Param('unitId') unitId: string,
    @Param('name') name: string,
    @Body() { filter, columns, order }: SaveQueryBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const query = {
      unitId,
      name,
      filter: stated(await this.days.inInstants(filter, caller.principal)),
      columns,
      order,
    };
    return this.desk.order(SaveQuery, caller, name, query);
  }

  @Delete(':name')
  @Command({
    tag,
    summary: 'Keep a query no longer (heads)',
    answer: Acknowledged,
    errors: ['unit-not-found', 'head-of-unit-only', 'saved-query-not-found'],
  })
  removeSavedQuery(
    @Param('unitId') unitId: string,
    @Param('name') name: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RemoveQuery, caller, name, { unitId, name });
  }

  @Get()
  @Question({
    tag,
    summary: 'The queries that a unit keeps (those of the unit)',
    answer: PageOf(SavedQueryAnswer),
    errors: forMembers,
  })
  listSavedQueries(
    @Param('unitId') unitId: string,
    @Query() page: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<SavedQueryView>> {
    return cursorPage(this.cursors, `saved-queries ${unitId}`, page, (wish: PageWish) =>
      this.queries.execute(new ListSavedQueries(unitId, principal, wish)),
    );
  }

  @Get(':name/work-items')
  @Question({
    tag,
    summary: 'What a saved query finds in the queue now, of all that you may see',
    answer: PageOf(ShownItemAnswer),
    errors: [...forMembers, 'saved-query-not-found', 'search-too-broad'],
  })
  async runSavedQuery(
    @Param('unitId') unitId: string,
    @Param('name') name: string,
    @Query() query: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<ShownItem>> {
    const saved = await this.queries.execute(new GetSavedQuery(unitId, name, principal));
    const filter = { ...filterOf(saved.filter, principal), unitId };
    const asked = { by: principal, filter, page: query };
    return foundBy(this.queries, this.cursors, saved, asked);
  }
}
