import { Body, Controller, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Caller, type Answer, type Requester } from '@chancery/http';
import {
  PublishServiceVersion,
  ResumeService,
  RetireService,
  servicesRights,
  SuspendService,
  TryDefinition,
} from '@chancery/services';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { Command, Question } from '../shape/routes.js';
import { TrialAnswer } from './service.answers.js';
import {
  PublishServiceBody,
  RetireServiceBody,
  SuspendServiceBody,
  TrialBody,
} from './service.bodies.js';

const tag = 'Services';
const who = (order: keyof typeof servicesRights): string => servicesRights[order].who.join(', ');

const unusual = [
  'service-not-found',
  'service-order-not-permitted',
  'service-was-retired',
] as const;

/** How the services of an authority change. */
@Controller('v1/services')
export class ServiceOrdersController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Post(':serviceId/versions')
  @Command({
    tag,
    summary: `Publish the next version of a service (${who('PublishServiceVersion')})`,
    answer: Acknowledged,
    status: 201,
    errors: [
      ...unusual,
      'definition-invalid',
      'unknown-reference',
      'definition-unchanged',
      'route-without-default',
      'words-missing',
      'subject-would-show-personal-data',
    ],
  })
  publishServiceVersion(
    @Param('serviceId') serviceId: string,
    @Body() body: PublishServiceBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(PublishServiceVersion, caller, serviceId, { serviceId, ...body });
  }

  @Post(':serviceId/suspension')
  @Command({
    tag,
    summary: `Take nothing by a service for a while (${who('SuspendService')})`,
    answer: Acknowledged,
    errors: [...unusual],
  })
  suspendService(
    @Param('serviceId') serviceId: string,
    @Body() body: SuspendServiceBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(SuspendService, caller, serviceId, { serviceId, ...body });
  }

  @Post(':serviceId/resumption')
  @Command({
    tag,
    summary: `Take submissions by a service again (${who('ResumeService')})`,
    answer: Acknowledged,
    errors: [...unusual],
  })
  resumeService(
    @Param('serviceId') serviceId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(ResumeService, caller, serviceId, { serviceId });
  }

  @Post(':serviceId/retirement')
  @Command({
    tag,
    summary: `End a service (${who('RetireService')})`,
    answer: Acknowledged,
    errors: ['service-not-found', 'service-order-not-permitted'],
  })
  retireService(
    @Param('serviceId') serviceId: string,
    @Body() body: RetireServiceBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RetireService, caller, serviceId, { serviceId, ...body });
  }

  @Post('trial')
  @Question({
    tag,
    summary: 'What a definition would make of answers: a dry run (administrator)',
    answer: TrialAnswer,
    errors: ['authority-not-found', 'service-order-not-permitted', 'service-not-found'],
  })
  async tryService(@Body() body: TrialBody, @Caller() caller: Requester): Promise<TrialAnswer> {
    demandOwn(caller, body.authorityId);
    const { checked, ...found } = await this.queries.execute(
      new TryDefinition(body, caller.principal, caller.at),
    );
    const missing = checked.missingWords.map(({ locale, key }) => ({
      path: `/form/words/${locale}`,
      message: `lacks "${key}".`,
    }));
    const shown = checked.personalInSubject.map((pointer) => ({
      path: '/mapping/subjectTemplate',
      message: `would show ${pointer}.`,
    }));
    return { faults: [...checked.faults, ...missing, ...shown, ...checked.unknown], ...found };
  }
}
