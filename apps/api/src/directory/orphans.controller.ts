import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { QueryBus } from '@nestjs/cqrs';
import { AdministratorOnly } from '@chancery/directory';
import { Caller, CursorCodec, ReadsFrom, type Requester } from '@chancery/http';
import { holds } from '@chancery/kernel';
import { FindOrphans, orphanKinds, type Orphan, type OrphanKey } from '@chancery/queues';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Question } from '../shape/routes.js';

class OrphanAnswer {
  @ApiProperty({ enum: orphanKinds, example: 'officer-gone' })
  kind!: string;

  @ApiProperty({ description: 'The id of the document, the case or the job.', format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ description: 'Empty where no item waits.', example: 'custody' })
  itemId!: string;

  @ApiProperty({ nullable: true, type: String, example: 'riverside.permits' })
  unitId!: string | null;

  @ApiProperty({ nullable: true, type: String, example: 'riverside.ivan' })
  officerId!: string | null;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

/** What nobody in an authority sees to; administrators put it right by the ordinary commands. */
@Controller('v1/orphans')
export class OrphansController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Get()
  @ReadsFrom('documents')
  @Question({
    tag: 'Directory',
    summary: 'Open work that nobody in your authority sees to, by kind (administrators)',
    answer: PageOf(OrphanAnswer),
    errors: ['administrator-only', 'invalid-cursor'],
  })
  listOrphans(@Query() page: PageQuery, @Caller() { principal }: Requester): Promise<Page<Orphan>> {
    const { authorityId } = principal;
    if (principal.kind === 'officer' && !holds(principal, 'administrator'))
      throw new AdministratorOnly('FindOrphans', authorityId);
    return cursorPage<Orphan, OrphanKey>(this.cursors, `orphans ${authorityId}`, page, (wish) =>
      this.queries.execute(new FindOrphans(authorityId, wish)),
    );
  }
}
