import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  AmendSubstitution,
  EndSubstitution,
  FindActingPrincipal,
  GrantSubstitution,
  ListSubstitutions,
  type SubstitutionView,
} from '@chancery/directory';
import { CountWorkItems } from '@chancery/queues';
import { Caller, type Answer, type Requester } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { Command, Question } from '../shape/routes.js';
import { Acknowledged } from './directory.answers.js';
import { LedgerDesk } from './ledger-desk.js';
import { OwnSubstitutionAnswer, SubstitutionAnswer } from './substitution.answers.js';
import {
  AmendSubstitutionBody,
  EndSubstitutionBody,
  GrantSubstitutionBody,
} from './substitution.bodies.js';

const bounds = [
  'substitution-chain',
  'substitution-not-yours',
  'substitution-beyond-own-rights',
  'substitution-overlaps',
  'substitution-days-impossible',
  'officer-not-found',
] as const;

/** Who may act for whom, and until when. */
@Controller('v1')
export class SubstitutionsController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('me/substitutions')
  @Question({
    tag: 'Substitution',
    summary: 'Whom you substitute today or later, and how much open work they have',
    answer: OwnSubstitutionAnswer,
    isList: true,
  })
  async listOwnSubstitutions(
    @Caller() { principal }: Requester,
  ): Promise<readonly OwnSubstitutionAnswer[]> {
    const found = await this.queries.execute(new ListSubstitutions(principal));
    return Promise.all(found.map((one) => this.withOpenItems(one, principal)));
  }

  @Get('officers/:officerId/substitutions')
  @Question({
    tag: 'Substitution',
    summary: 'Who acts for an officer today or later (the officer, their heads, administrators)',
    answer: SubstitutionAnswer,
    isList: true,
    errors: ['officer-not-found', 'substitution-not-yours'],
  })
  listSubstitutions(
    @Param('officerId') officerId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly SubstitutionView[]> {
    return this.queries.execute(new ListSubstitutions(principal, officerId));
  }

  @Post('officers/:officerId/substitutions')
  @Command({
    tag: 'Substitution',
    summary: 'Let a colleague act for an officer (the officer, their heads, administrators)',
    answer: Acknowledged,
    status: 201,
    errors: bounds,
  })
  grantSubstitution(
    @Param('officerId') holderId: string,
    @Body() body: GrantSubstitutionBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const substitutionId = caller.newId('substitution');
    const grant = { ...body, substitutionId, holderId };
    return this.desk.order(GrantSubstitution, caller, substitutionId, grant);
  }

  @Post('substitutions/:substitutionId/amendment')
  @Command({
    tag: 'Substitution',
    summary: 'Change the bounds or the days of a substitution; what is left out stays',
    answer: Acknowledged,
    errors: ['substitution-not-found', 'substitution-has-ended', ...bounds],
  })
  amendSubstitution(
    @Param('substitutionId') substitutionId: string,
    @Body() body: AmendSubstitutionBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const amendment = { ...body, substitutionId };
    return this.desk.order(AmendSubstitution, caller, substitutionId, amendment);
  }

  @Post('substitutions/:substitutionId/ending')
  @Command({
    tag: 'Substitution',
    summary: 'End a substitution before its last day',
    answer: Acknowledged,
    errors: ['substitution-not-found', 'substitution-chain', 'substitution-not-yours'],
  })
  endSubstitution(
    @Param('substitutionId') substitutionId: string,
    @Body() { reason }: EndSubstitutionBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const ending = { substitutionId, reason };
    return this.desk.order(EndSubstitution, caller, substitutionId, ending);
  }

  private async withOpenItems(
    view: SubstitutionView,
    by: Principal,
  ): Promise<OwnSubstitutionAnswer> {
    if (!view.isActive) return { ...view, openItems: 0 };
    const { holderId: officerId } = view;
    const acting = await this.queries.execute(new FindActingPrincipal(by, officerId));
    const counts = await this.queries.execute(new CountWorkItems(acting, { officerId }));
    return { ...view, openItems: counts.reduce((sum, { total }) => sum + total, 0) };
  }
}
