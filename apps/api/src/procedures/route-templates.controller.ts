import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  GetRouteTemplate,
  ListRouteTemplates,
  proceduresRights,
  PublishRouteTemplate,
  type RouteTemplateRow,
} from '@chancery/procedures';
import { Caller, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import { VersionQuery } from '../deadlines/version.params.js';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { Command, Question } from '../shape/routes.js';
import { answerOf, RouteTemplateAnswer, RouteTemplateRowAnswer } from './route-template.answers.js';
import { PublishRouteTemplateBody, templateIn } from './route-template.bodies.js';

const tag = 'Procedures';

/** The templates of routes, published in versions: who concurs with a text, and who signs it. */
@ReadsFrom('procedures')
@Controller('v1')
export class RouteTemplatesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Put('route-templates/:templateId/versions/:version')
  @Command({
    tag,
    summary: `Publish the next version of a route template (${proceduresRights.PublishRouteTemplate.who.join(', ')})`,
    answer: Acknowledged,
    errors: [
      'procedure-order-not-permitted',
      'route-template-not-found',
      'malformed-route-template-id',
      'route-template-version-taken',
      'route-template-version-out-of-order',
      'route-template-valid-too-early',
      'route-template-not-usable',
      'route-template-malformed',
    ],
  })
  publishRouteTemplate(
    @Param('templateId') templateId: string,
    @Param('version') version: number,
    @Body() { validFrom, ...text }: PublishRouteTemplateBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const order = { templateId, version, validFrom, template: templateIn(text) };
    return this.desk.order(PublishRouteTemplate, caller, templateId, order);
  }

  @Get('authorities/:authorityId/route-templates')
  @Question({
    tag,
    summary: 'The route templates of an authority',
    answer: RouteTemplateRowAnswer,
    isList: true,
    errors: ['authority-not-found'],
  })
  listRouteTemplates(
    @Param('authorityId') authorityId: string,
    @Caller() caller: Requester,
  ): Promise<readonly RouteTemplateRow[]> {
    demandOwn(caller, authorityId);
    return this.queries.execute(new ListRouteTemplates(authorityId, caller.principal));
  }

  @Get('route-templates/:templateId')
  @Question({
    tag,
    summary: 'A route template, as it is or as of a version',
    answer: RouteTemplateAnswer,
    errors: ['route-template-not-found', 'route-template-version-not-found'],
  })
  async getRouteTemplate(
    @Param('templateId') templateId: string,
    @Query() { version }: VersionQuery,
    @Caller() { principal }: Requester,
  ): Promise<RouteTemplateAnswer> {
    return answerOf(
      await this.queries.execute(new GetRouteTemplate(templateId, principal, version)),
    );
  }
}
