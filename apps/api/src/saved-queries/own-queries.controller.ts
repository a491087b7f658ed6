import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  GetOwnQuery,
  ListOwnQueries,
  RemoveOwnQuery,
  SaveOwnQuery,
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
import { OwnQueryAnswer, ShownItemAnswer } from './saved-query.answers.js';
import { SaveOwnQueryBody } from './saved-query.bodies.js';

const tag = 'Work items';

/** The queries that an officer keeps for themselves, over the queues of every unit within their sight. */
@Controller('v1/me/saved-queries')
export class OwnQueriesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly days: OfficeDays,
  ) {}

  @Put(':name')
  @Command({
    tag,
    summary: 'Keep a query of your own under a name, in place of one that bore it (officers)',
    answer: Acknowledged,
    errors: ['officers-only', 'too-many-saved-queries'],
  })
  async saveOwnQuery(
    @Param('name') name: string,
    @Body() { filter, columns, order }: SaveOwnQueryBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const officerId = caller.principal.id;
    const query = {
      officerId,
      name,
      filter: stated(await this.days.inInstants(filter, caller.principal)),
      columns,
      order,
    };
    return this.desk.order(SaveOwnQuery, caller, name, query);
  }

  @Delete(':name')
  @Command({
    tag,
    summary: 'Keep a query of your own no longer (officers)',
    answer: Acknowledged,
    errors: ['officers-only', 'saved-query-not-found'],
  })
  removeOwnQuery(
    @Param('name') name: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const officerId = caller.principal.id;
    return this.desk.order(RemoveOwnQuery, caller, name, { officerId, name });
  }

  @Get()
  @Question({
    tag,
    summary: 'The queries that you keep for yourself',
    answer: PageOf(OwnQueryAnswer),
    errors: ['invalid-cursor'],
  })
  listOwnQueries(
    @Query() page: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<SavedQueryView>> {
    return cursorPage(this.cursors, `own-queries ${principal.id}`, page, (wish: PageWish) =>
      this.queries.execute(new ListOwnQueries(principal, wish)),
    );
  }

  @Get(':name/work-items')
  @Question({
    tag,
    summary: 'What a query of your own finds in the queues now, of all that you may see',
    answer: PageOf(ShownItemAnswer),
    errors: ['saved-query-not-found', 'invalid-cursor', 'search-too-broad'],
  })
  async runOwnQuery(
    @Param('name') name: string,
    @Query() query: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<ShownItem>> {
    const saved = await this.queries.execute(new GetOwnQuery(name, principal));
    const asked = { by: principal, filter: filterOf(saved.filter, principal), page: query };
    return foundBy(this.queries, this.cursors, saved, asked);
  }
}
