import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  DeactivateUnit,
  GetUnit,
  MoveUnit,
  ReactivateUnit,
  RenameUnit,
  SucceedUnit,
  type UnitRow,
} from '@chancery/directory';
import { Caller, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import { Command, Question } from '../shape/routes.js';
import { Acknowledged, UnitAnswer, WorkLeftAnswer } from './directory.answers.js';
import { MoveUnitBody, NameBody, SucceedUnitBody } from './directory.bodies.js';
import { LedgerDesk } from './ledger-desk.js';

/** A unit: its name, its place in the tree, its service. */
@Controller('v1/units/:unitId')
export class UnitsController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Question({ tag: 'Directory', summary: 'A unit', answer: UnitAnswer, errors: ['unit-not-found'] })
  getUnit(@Param('unitId') unitId: string, @Caller() { principal }: Requester): Promise<UnitRow> {
    return this.queries.execute(new GetUnit(unitId, principal));
  }

  @Post('name')
  @Command({
    tag: 'Directory',
    summary: 'Give a unit another name; its id stays (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'unit-not-found', 'unit-not-active'],
  })
  renameUnit(
    @Param('unitId') unitId: string,
    @Body() { name }: NameBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RenameUnit, caller, unitId, { unitId, name });
  }

  @Post('parent')
  @Command({
    tag: 'Directory',
    summary:
      'Move a unit, with all below it, under another unit or to the top of the tree (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'unit-not-found', 'unit-not-active', 'unit-below-itself'],
  })
  moveUnit(
    @Param('unitId') unitId: string,
    @Body() body: MoveUnitBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(MoveUnit, caller, unitId, { unitId, ...body });
  }

  @Post('succession')
  @ReadsFrom('documents')
  @Command({
    tag: 'Directory',
    summary:
      'Let other units go on with the work of a unit: merge, split, closure (administrators)',
    answer: WorkLeftAnswer,
    errors: [
      ...(['administrator-only', 'unit-not-found', 'successor-not-active'] as const),
      ...(['unit-has-work', 'unit-already-succeeded', 'unit-succeeds-itself'] as const),
      'successors-do-not-fit',
    ],
  })
  succeedUnit(
    @Param('unitId') unitId: string,
    @Body() { kind, into = [] }: SucceedUnitBody,
    @Caller() caller: Requester,
  ): Promise<Answer<WorkLeftAnswer>> {
    const order = this.desk.order(SucceedUnit, caller, unitId, { unitId, kind, into });
    return this.desk.withWorkLeft(order, { unitId });
  }

  @Post('deactivation')
  @Command({
    tag: 'Directory',
    summary: 'Take a unit out of service; the answer tells what work is left (administrators)',
    answer: WorkLeftAnswer,
    errors: ['administrator-only', 'unit-not-found'],
  })
  deactivateUnit(
    @Param('unitId') unitId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<WorkLeftAnswer>> {
    const order = this.desk.order(DeactivateUnit, caller, unitId, { unitId });
    return this.desk.withWorkLeft(order, { unitId });
  }

  @Post('reactivation')
  @Command({
    tag: 'Directory',
    summary: 'Take a deactivated unit back into service (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'unit-not-found', 'unit-not-active'],
  })
  reactivateUnit(
    @Param('unitId') unitId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(ReactivateUnit, caller, unitId, { unitId });
  }
}
