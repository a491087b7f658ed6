import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Caller, type Answer, type Requester } from '@chancery/http';
import {
  CloseRegister,
  GetRegister,
  ListRegisters,
  OpenRegister,
  registerIdOf,
  ReopenRegister,
  type RegisterRow,
} from '@chancery/registers';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { Command, Question } from '../shape/routes.js';
import { RegisterAnswer } from './register.answers.js';
import { by } from './by.js';
import { OpenRegisterBody } from './register.bodies.js';

/** The journals of an authority. */
@Controller('v1')
export class RegistersController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
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
