import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  GetProcedure,
  ListProcedures,
  proceduresRights,
  PublishProcedure,
  RetireProcedure,
} from '@chancery/procedures';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { VersionQuery } from '../deadlines/version.params.js';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { OfficeDays } from '../shape/office-days.js';
import { Command, Question } from '../shape/routes.js';
import { ProcedureAnswer } from './procedure.answers.js';
import { ProceduresQuery, PublishProcedureBody } from './procedure.bodies.js';

const tag = 'Procedures';

/** What happens to documents of a kind, published in versions: register, level, terms, and what steps need. */
@Controller('v1')
export class ProceduresController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly days: OfficeDays,
  ) {}

  @Put('procedures/:procedureId/versions/:version')
  @Command({
    tag,
    summary: `Publish the next version of a procedure (${proceduresRights.PublishProcedure.who.join(', ')})`,
    answer: Acknowledged,
    errors: [
      'procedure-order-not-permitted',
      'procedure-not-found',
      'malformed-procedure-id',
      'procedure-version-taken',
      'procedure-version-out-of-order',
      'procedure-valid-too-early',
      'procedure-was-retired',
      'procedure-malformed',
    ],
  })
  publishProcedure(
    @Param('procedureId') procedureId: string,
    @Param('version') version: number,
    @Body() { validFrom, ...procedure }: PublishProcedureBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const order = { procedureId, version, validFrom, procedure };
    return this.desk.order(PublishProcedure, caller, procedureId, order);
  }

  @Post('procedures/:procedureId/retirement')
  @Command({
    tag,
    summary: `End a procedure for documents to come (${proceduresRights.RetireProcedure.who.join(', ')})`,
    answer: Acknowledged,
    errors: ['procedure-order-not-permitted', 'procedure-not-found'],
  })
  retireProcedure(
    @Param('procedureId') procedureId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RetireProcedure, caller, procedureId, { procedureId, reason });
  }

  @Get('authorities/:authorityId/procedures')
  @Question({
    tag,
    summary: 'The procedures of an authority, or the one for a kind of document',
    answer: ProcedureAnswer,
    isList: true,
    errors: ['authority-not-found'],
  })
  async listProcedures(
    @Param('authorityId') authorityId: string,
    @Query() query: ProceduresQuery,
    @Caller() caller: Requester,
  ): Promise<readonly ProcedureAnswer[]> {
    demandOwn(caller, authorityId);
    const { kind, subject, on = caller.at } = await this.days.inInstants(query, caller.principal);
    const asked = new ListProcedures(authorityId, caller.principal, {
      ...{ kind, subject, at: on },
    });
    return (await this.queries.execute(asked)) as unknown as readonly ProcedureAnswer[];
  }

  @Get('procedures/:procedureId')
  @Question({
    tag,
    summary: 'A procedure, as it is or as of a version',
    answer: ProcedureAnswer,
    errors: ['procedure-not-found', 'procedure-version-not-found'],
  })
  async getProcedure(
    @Param('procedureId') procedureId: string,
    @Query() { version }: VersionQuery,
    @Caller() { principal }: Requester,
  ): Promise<ProcedureAnswer> {
    const asked = new GetProcedure(procedureId, principal, version);
    return (await this.queries.execute(asked)) as unknown as ProcedureAnswer;
  }
}
