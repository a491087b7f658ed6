import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  Param,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { Caller, CursorCodec, type Answer, type Requester } from '@chancery/http';
import {
  GetRegister,
  ListNumbers,
  ReportGaps,
  VoidNumber,
  type GapReport,
  type NumbersPage,
  type NumberView,
} from '@chancery/registers';
import { Acknowledged } from '../directory/directory.answers.js';
import { LedgerDesk } from '../directory/ledger-desk.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { allPages, pageOrTable, wantsTable } from '../shape/csv-file.js';
import { PageOf, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Printer } from '../shape/printer.js';
import { Command, Question } from '../shape/routes.js';
import { by } from './by.js';
import { registerColumns } from './printed-register.js';
import { GapsAnswer, NumberAnswer } from './register.answers.js';
import { NumbersQuery } from './register.params.js';

const PageOfNumbers = PageOf(NumberAnswer);

/** The numbers of a journal: each given once, none missing. */
@Controller('v1/registers/:registerId')
export class RegisterNumbersController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly printer: Printer,
  ) {}

  @Get('numbers')
  @Header('Vary', 'Accept, Accept-Language')
  @ApiExtraModels(PageOfNumbers)
  @Question({
    tag: 'Registers',
    summary: 'The numbers given, in order, with what you may read of their documents',
    content: pageOrTable({ $ref: getSchemaPath(PageOfNumbers) }),
    errors: ['register-not-found', 'invalid-cursor'],
  })
  async listRegisterNumbers(
    @Param('registerId') registerId: string,
    @Query() { format, ...page }: NumbersQuery,
    @Caller() caller: Requester,
    @Headers() headers: Record<string, string | undefined>,
  ): Promise<Page<NumberView> | StreamableFile> {
    if (wantsTable(format, headers))
      return this.printed(registerId, caller, headers['accept-language']);
    return cursorPage(this.cursors, `numbers ${registerId}`, page, (wish: NumbersPage) =>
      this.queries.execute(new ListNumbers(registerId, caller.principal, wish)),
    );
  }

  @Get('gaps')
  @Question({
    tag: 'Registers',
    summary: 'Is every number accounted for?',
    answer: GapsAnswer,
    errors: ['register-not-found'],
  })
  listRegisterGaps(
    @Param('registerId') registerId: string,
    @Caller() { principal }: Requester,
  ): Promise<GapReport> {
    return this.queries.execute(new ReportGaps(registerId, principal));
  }

  @Post('numbers/:sequence/void')
  @Command({
    tag: 'Registers',
    summary: `Declare a number void that no document bears; it stays visible (${by('VoidNumber')})`,
    answer: Acknowledged,
    errors: [
      'register-order-not-permitted',
      'register-not-found',
      'no-such-number',
      'number-in-use',
    ],
  })
  voidNumber(
    @Param('registerId') registerId: string,
    @Param('sequence') sequence: number,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(VoidNumber, caller, registerId, { registerId, sequence, reason });
  }

  private async printed(
    registerId: string,
    caller: Requester,
    language: string | undefined,
  ): Promise<StreamableFile> {
    const { principal } = caller;
    const { authorityId } = await this.queries.execute(new GetRegister(registerId, principal));
    const pages = await allPages((wish: NumbersPage) =>
      this.queries.execute(new ListNumbers(registerId, principal, wish)),
    );
    const print = { name: registerId, pages, columns: registerColumns, authorityId };
    return this.printer.print(print, caller, language);
  }
}
