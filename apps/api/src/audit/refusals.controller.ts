import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { FindRefusals, type RefusalRow, type RefusalsPage } from '@chancery/audit';
import { Caller, CursorCodec, ReadsFrom, type Moment, type Requester } from '@chancery/http';
import { DayOrInstant, Id, Text } from '../shape/fields.js';
import { OfficeDays } from '../shape/office-days.js';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Question } from '../shape/routes.js';

class RefusalsQuery extends PageQuery {
  @Id({ optional: true, description: 'Who was refused.', example: 'riverside.ivan' })
  officerId?: string;

  @Text({ optional: true, max: 60, description: 'With which code.', example: 'document-not-found' })
  code?: string;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'From this day or instant on.',
    example: '2026-03-01',
  })
  from?: Moment;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'Before this day or instant.',
    example: '2026-04-01',
  })
  to?: Moment;
}

class RefusalAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: 'riverside.ivan' })
  officerId!: string;

  @ApiProperty({ nullable: true, type: String, example: 'riverside.permits' })
  unitId!: string | null;

  @ApiProperty({ example: 'GET /v1/documents/:documentId' })
  route!: string;

  @ApiProperty({
    type: [String],
    description: 'The ids that were asked for.',
    example: ['6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01'],
  })
  subjects!: string[];

  @ApiProperty({ example: 'document-not-found' })
  code!: string;

  @ApiProperty({ description: 'Leads to the line of the access log.' })
  correlationId!: string;
}

/** What was refused to whom. */
@ReadsFrom('audit')
@Controller('v1/refusals')
export class RefusalsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly days: OfficeDays,
  ) {}

  @Get()
  @Question({
    tag: 'Audit',
    summary: 'What was refused for want of rights, the newest first (auditors)',
    answer: PageOf(RefusalAnswer),
    errors: ['refusals-for-auditors', 'invalid-cursor'],
  })
  async listRefusals(
    @Query() { cursor, limit, ...asked }: RefusalsQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<RefusalAnswer>> {
    const filter = await this.days.inInstants(asked, principal);
    const page = await cursorPage(
      this.cursors,
      `refusals ${JSON.stringify(filter)}`,
      { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) },
      (wish: RefusalsPage) => this.queries.execute(new FindRefusals(principal, filter, wish)),
    );
    return { ...page, items: page.items.map(answerOf) };
  }
}

const answerOf = ({
  eventId: _e,
  ordinal: _o,
  authorityId: _a,
  ...row
}: RefusalRow): RefusalAnswer => ({
  ...row,
  subjects: [...row.subjects],
});
