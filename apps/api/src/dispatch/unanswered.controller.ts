import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  CountUnanswered,
  FindUnanswered,
  type PageWish,
  type UnansweredCount,
  type UnansweredDocument,
} from '@chancery/documents';
import { Caller, CursorCodec, type Requester } from '@chancery/http';
import { OfficeDays } from '../shape/office-days.js';
import { PageOf, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Question } from '../shape/routes.js';
import { UnansweredAnswer, UnansweredCountAnswer } from './unanswered.answers.js';
import { filterOf, UnansweredCountsQuery, UnansweredQuery } from './unanswered.params.js';

const tag = 'Dispatch';

/** Who waits for an answer, since when, and from whom. */
@Controller('v1/documents/unanswered')
export class UnansweredController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly days: OfficeDays,
  ) {}

  @Get()
  @Question({
    ...{ tag, summary: 'Incoming documents that are not answered, the oldest first' },
    ...{ answer: PageOf(UnansweredAnswer), errors: ['invalid-cursor'] },
  })
  async listUnanswered(
    @Query() query: UnansweredQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<UnansweredDocument>> {
    const filter = filterOf(await this.days.inInstants(query, principal), principal);
    return cursorPage(
      this.cursors,
      `unanswered ${JSON.stringify(filter)}`,
      query,
      (wish: PageWish) => this.queries.execute(new FindUnanswered(principal, filter, wish)),
    );
  }

  @Get('counts')
  @Question({
    ...{ tag, summary: 'How many documents are not answered, by unit and officer' },
    ...{ answer: UnansweredCountAnswer, isList: true },
  })
  async countUnanswered(
    @Query() query: UnansweredCountsQuery,
    @Caller() { principal }: Requester,
  ): Promise<readonly UnansweredCount[]> {
    const filter = filterOf(await this.days.inInstants(query, principal), principal);
    return this.queries.execute(new CountUnanswered(principal, filter));
  }
}
