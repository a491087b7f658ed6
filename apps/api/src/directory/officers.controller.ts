import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  DeactivateOfficer,
  EndPost,
  GetOfficer,
  GivePost,
  ReactivateOfficer,
  RenameOfficer,
  SetClearance,
  type OfficerView,
} from '@chancery/directory';
import { Caller, ForApplications, type Answer, type Requester } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { Command, Question } from '../shape/routes.js';
import { Acknowledged, MeAnswer, OfficerAnswer, WorkLeftAnswer } from './directory.answers.js';
import { GivePostBody, NameBody, SetClearanceBody } from './directory.bodies.js';
import { LedgerDesk } from './ledger-desk.js';

/** Who holds which post, and who no longer does. */
@Controller('v1')
export class OfficersController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('me')
  @ForApplications()
  @Question({ tag: 'Directory', summary: 'Who you are here', answer: MeAnswer })
  getMe(@Caller() { principal }: Requester): Principal {
    return principal;
  }

  @Get('officers/:officerId')
  @Question({
    tag: 'Directory',
    summary: 'An officer, with the posts held now',
    answer: OfficerAnswer,
    errors: ['officer-not-found'],
  })
  getOfficer(
    @Param('officerId') officerId: string,
    @Caller() { principal }: Requester,
  ): Promise<OfficerView> {
    return this.queries.execute(new GetOfficer(officerId, principal));
  }

  @Post('officers/:officerId/name')
  @Command({
    tag: 'Directory',
    summary: 'Call an officer by another name; their id stays (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'officer-not-found', 'officer-not-active'],
  })
  renameOfficer(
    @Param('officerId') officerId: string,
    @Body() { name }: NameBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RenameOfficer, caller, officerId, { officerId, name });
  }

  @Post('officers/:officerId/posts')
  @Command({
    tag: 'Directory',
    summary: 'Give a post in a unit; the roles replace those held there (administrators)',
    answer: Acknowledged,
    errors: [
      'administrator-only',
      'not-on-oneself',
      'officer-not-found',
      'officer-not-active',
      'unit-not-found',
      'unit-not-active',
      'post-without-roles',
    ],
  })
  givePost(
    @Param('officerId') officerId: string,
    @Body() body: GivePostBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(GivePost, caller, officerId, { officerId, ...body });
  }

  @Post('officers/:officerId/posts/:unitId/end')
  @Command({
    tag: 'Directory',
    summary: 'End a post; the answer tells what work is left (administrators)',
    answer: WorkLeftAnswer,
    errors: ['administrator-only', 'officer-not-found', 'post-not-held'],
  })
  endPost(
    @Param('officerId') officerId: string,
    @Param('unitId') unitId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<WorkLeftAnswer>> {
    const order = this.desk.order(EndPost, caller, officerId, { officerId, unitId });
    return this.desk.withWorkLeft(order, { officerId, unitId });
  }

  @Post('officers/:officerId/clearance')
  @Command({
    tag: 'Directory',
    summary: 'Set the clearance; the answer tells what work is out of sight (administrators)',
    answer: WorkLeftAnswer,
    errors: ['administrator-only', 'not-on-oneself', 'officer-not-found', 'officer-not-active'],
  })
  setClearance(
    @Param('officerId') officerId: string,
    @Body() body: SetClearanceBody,
    @Caller() caller: Requester,
  ): Promise<Answer<WorkLeftAnswer>> {
    const order = this.desk.order(SetClearance, caller, officerId, { officerId, ...body });
    return this.desk.withWorkLeft(order, { officerId, above: body.clearance });
  }

  @Post('officers/:officerId/deactivation')
  @Command({
    tag: 'Directory',
    summary:
      'Deactivate an officer: all posts end; the answer tells what work is left (administrators)',
    answer: WorkLeftAnswer,
    errors: ['administrator-only', 'officer-not-found'],
  })
  deactivateOfficer(
    @Param('officerId') officerId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<WorkLeftAnswer>> {
    const order = this.desk.order(DeactivateOfficer, caller, officerId, { officerId });
    return this.desk.withWorkLeft(order, { officerId });
  }

  @Post('officers/:officerId/reactivation')
  @Command({
    tag: 'Directory',
    summary: 'Take back an officer who had left; posts are given anew (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'officer-not-found'],
  })
  reactivateOfficer(
    @Param('officerId') officerId: string,
    @Body() { clearance }: SetClearanceBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(ReactivateOfficer, caller, officerId, { officerId, clearance });
  }
}
