import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ComputeTerm,
  deadlinesRights,
  GetDeadlinePolicy,
  ListDeadlinePolicies,
  PublishDeadlinePolicy,
  RetireDeadlinePolicy,
  type DeadlinePolicyRow,
  type PolicyView,
  type TermAnswer,
} from '@chancery/deadlines';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { Command, Question } from '../shape/routes.js';
import { PolicyAnswer, PolicyRowAnswer } from './policy.answers.js';
import { PublishPolicyBody } from './policy.bodies.js';
import { TermAnswerShape } from './term.answers.js';
import { ComputeTermBody, questionIn } from './term.bodies.js';
import { VersionQuery } from './version.params.js';

const tag = 'Deadlines';
const by = (order: keyof typeof deadlinesRights): string => deadlinesRights[order].who.join(', ');

/** The policies by which terms are counted, published in versions, and the calculator. */
@Controller('v1')
export class DeadlinePoliciesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Put('deadline-policies/:policyId/versions/:version')
  @Command({
    tag,
    summary: `Publish the next version of a deadline policy (${by('PublishDeadlinePolicy')})`,
    answer: Acknowledged,
    errors: [
      'deadline-order-not-permitted',
      'deadline-policy-not-found',
      'malformed-deadline-policy-id',
      'deadline-policy-version-taken',
      'deadline-policy-version-out-of-order',
      'deadline-policy-was-retired',
      'policy-calendar-not-known',
      'deadline-policy-not-usable',
      'valid-from-too-early',
      'zone-not-known',
    ],
  })
  publishDeadlinePolicy(
    @Param('policyId') policyId: string,
    @Param('version') version: number,
    @Body() { validFrom, ...policy }: PublishPolicyBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const order = { policyId, version, validFrom, policy };
    return this.desk.order(PublishDeadlinePolicy, caller, policyId, order);
  }

  @Post('deadline-policies/:policyId/retirement')
  @Command({
    tag,
    summary: `Publish no further version; terms that run keep theirs (${by('RetireDeadlinePolicy')})`,
    answer: Acknowledged,
    errors: ['deadline-order-not-permitted', 'deadline-policy-not-found'],
  })
  retireDeadlinePolicy(
    @Param('policyId') policyId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RetireDeadlinePolicy, caller, policyId, { policyId, reason });
  }

  @Get('authorities/:authorityId/deadline-policies')
  @Question({
    tag,
    summary: 'The deadline policies of an authority',
    answer: PolicyRowAnswer,
    isList: true,
    errors: ['authority-not-found'],
  })
  listDeadlinePolicies(
    @Param('authorityId') authorityId: string,
    @Caller() caller: Requester,
  ): Promise<readonly DeadlinePolicyRow[]> {
    demandOwn(caller, authorityId);
    return this.queries.execute(new ListDeadlinePolicies(authorityId, caller.principal));
  }

  @Get('deadline-policies/:policyId')
  @Question({
    tag,
    summary: 'A deadline policy, as it is or as of a version',
    answer: PolicyAnswer,
    errors: ['deadline-policy-not-found', 'deadline-policy-version-not-found'],
  })
  getDeadlinePolicy(
    @Param('policyId') policyId: string,
    @Query() { version }: VersionQuery,
    @Caller() { principal }: Requester,
  ): Promise<PolicyView> {
    return this.queries.execute(new GetDeadlinePolicy(policyId, principal, version));
  }

  @Post('deadlines/computation')
  @Question({
    tag,
    summary: 'Until when a term would run, and why; nothing is recorded',
    answer: TermAnswerShape,
    errors: [
      'body-too-large',
      'media-type-not-supported',
      'deadline-policy-not-found',
      'deadline-policy-version-not-found',
      'deadline-policy-not-valid-yet',
      'calendar-version-not-found',
      'date-outside-calendar',
      'suspension-ground-not-known',
      'extension-ground-not-known',
      'clock-already-suspended',
      'clock-not-running',
      'clock-not-suspended',
      'extension-over-cap',
      'no-cap-to-reach',
      'extension-too-late',
      'extension-unit-not-usable',
      'operation-out-of-order',
    ],
  })
  computeTerm(
    @Body() body: ComputeTermBody,
    @Caller() { principal }: Requester,
  ): Promise<TermAnswer> {
    return this.queries.execute(new ComputeTerm(questionIn(body), principal));
  }
}
