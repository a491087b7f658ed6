import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Caller, CursorCodec, type Answer, type Requester } from '@chancery/http';
import {
  CloseRegister,
  GetRegister,
  ListNumbers,
  ListRegisters,
  OpenRegister,
  registerIdOf,
  ReopenRegister,
  ReportGaps,
  VoidNumber,
  registersRights,
  type GapReport,
  type NumbersPage,
  type NumberView,
  type RegisterRow,
} from '@chancery/registers';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { GapsAnswer, NumberAnswer, RegisterAnswer } from './register.answers.js';
import { OpenRegisterBody } from './register.bodies.js';

/** Who may give a command, as the rules say it. */
const by = (order: keyof typeof registersRights): string => registersRights[order].who.join(', ');

/** The journals of an authority and their numbers: each given once, none missing. */
@Controller('v1')
export class RegistersController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post('authorities/:authorityId/registers')
  @Command({
    tag: 'Registers',
    summary: `Open a register: for a year, for several years, or without one (${by('OpenRegister')})`,
    answer: Acknowledged,
    status: 201,
    errors: [
      'register-order-not-permitted',
      'register-already-open',
      'register-too-early',
      'unusable-pattern',
      'years-reversed',
      'malformed-register-id',
    ],
  })
  openRegister(
    @Param('authorityId') authorityId: string,
    @Body() body: OpenRegisterBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const registerId = registerIdOf(authorityId, body.code, body.year);
    return this.desk.order(OpenRegister, caller, registerId, { registerId, authorityId, ...body });
  }

  @Get('authorities/:authorityId/registers')
  @Question({
    tag: 'Registers',
    summary: 'The registers of an authority: those without a year, then the newest year first',
    answer: RegisterAnswer,
    isList: true,
    errors: ['authority-not-found'],
  })
  listRegisters(
    @Param('authorityId') authorityId: string,
    @Caller() caller: Requester,
  ): Promise<readonly RegisterRow[]> {
    demandOwn(caller, authorityId);
    return this.queries.execute(new ListRegisters(authorityId, caller.principal));
  }

  @Get('registers/:registerId')
  @Question({
    tag: 'Registers',
    summary: 'A register',
    answer: RegisterAnswer,
    errors: ['register-not-found'],
  })
  getRegister(
    @Param('registerId') registerId: string,
    @Caller() { principal }: Requester,
  ): Promise<RegisterRow> {
    return this.queries.execute(new GetRegister(registerId, principal));
  }

  @Get('registers/:registerId/numbers')
  @Question({
    tag: 'Registers',
    summary: 'The numbers given, in order',
    answer: PageOf(NumberAnswer),
    errors: ['register-not-found', 'invalid-cursor'],
  })
  listRegisterNumbers(
    @Param('registerId') registerId: string,
    @Query() page: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<NumberView>> {
    return cursorPage(this.cursors, `numbers ${registerId}`, page, (wish: NumbersPage) =>
      this.queries.execute(new ListNumbers(registerId, principal, wish)),
    );
  }

  @Get('registers/:registerId/gaps')
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

  @Post('registers/:registerId/numbers/:sequence/void')
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

  @Post('registers/:registerId/closing')
  @Command({
    tag: 'Registers',
    summary: `Close a register (${by('CloseRegister')})`,
    answer: Acknowledged,
    errors: ['register-order-not-permitted', 'register-not-found'],
  })
  closeRegister(
    @Param('registerId') registerId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(CloseRegister, caller, registerId, { registerId, reason });
  }

  @Post('registers/:registerId/reopening')
  @Command({
    tag: 'Registers',
    summary: `Open a closed register again; it goes on after its last number (${by('ReopenRegister')})`,
    answer: Acknowledged,
    errors: ['register-order-not-permitted', 'register-not-found'],
  })
  reopenRegister(
    @Param('registerId') registerId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(ReopenRegister, caller, registerId, { registerId, reason });
  }
}
