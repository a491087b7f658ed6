import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  CloseClass,
  filePlanRights,
  ListClasses,
  PublishFilePlan,
  SetClass,
  type FileClassRow,
} from '@chancery/cases';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { Acknowledged } from '../directory/directory.answers.js';
import { LedgerDesk } from '../directory/ledger-desk.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { Command, Question } from '../shape/routes.js';
import { FileClassAnswer } from './case-line.answers.js';
import { PublishFilePlanBody, SetClassBody } from './file-plan.bodies.js';

const tag = 'File plans';
const by = (order: keyof typeof filePlanRights): string => filePlanRights[order].who.join(', ');
const PlanId = (): ParameterDecorator => Param('planId');
const Index = (): ParameterDecorator => Param('classIndex');

/** The plan by which an authority files its cases: classes, and how long the cases of each are kept. */
@Controller('v1/file-plans/:planId')
export class FilePlansController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('classes')
  @Question({
    tag,
    summary: 'The classes of a file plan',
    answer: FileClassAnswer,
    isList: true,
    errors: ['file-plan-not-found'],
  })
  listClasses(
    @PlanId() planId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly FileClassRow[]> {
    return this.queries.execute(new ListClasses(planId, principal));
  }

  @Put('classes/:classIndex')
  @Command({
    tag,
    summary: `Set a class for the next version of a file plan (${by('SetClass')})`,
    answer: Acknowledged,
    errors: [
      ...(['file-plan-order-not-permitted', 'file-plan-not-found', 'class-was-closed'] as const),
      ...(['malformed-file-plan-id', 'malformed-class-index', 'retention-not-usable'] as const),
    ],
  })
  setClass(
    @PlanId() planId: string,
    @Index() index: string,
    @Body() body: SetClassBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(SetClass, caller, planId, { planId, index, ...body });
  }

  @Post('classes/:classIndex/closing')
  @Command({
    tag,
    summary: `Open no further case in a class, at once (${by('CloseClass')})`,
    answer: Acknowledged,
    errors: ['file-plan-order-not-permitted', 'file-plan-not-found', 'class-not-found'],
  })
  closeClass(
    @PlanId() planId: string,
    @Index() index: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(CloseClass, caller, planId, { planId, index, reason });
  }

  @Post('publication')
  @Command({
    tag,
    summary: `Put the classes of a file plan in force (${by('PublishFilePlan')})`,
    answer: Acknowledged,
    errors: ['file-plan-order-not-permitted', 'file-plan-not-found', 'plan-valid-too-early'],
  })
  publishFilePlan(
    @PlanId() planId: string,
    @Body() { validFrom }: PublishFilePlanBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(PublishFilePlan, caller, planId, { planId, validFrom });
  }
}
