import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  AddStep,
  GetRoutes,
  ReassignStep,
  RemoveStep,
  StartRoute,
  WithdrawRoute,
  type RouteView,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import type { ProblemCode } from '../shape/problems.js';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { ReasonBody } from './description.bodies.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import { RouteAnswer } from './route.answers.js';
import { ReassignStepBody, StartRouteBody, StepBody, wishIn } from './route.bodies.js';
import { StepPath } from './step-path.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Routes';
const ofTerms: readonly ProblemCode[] = [
  'deadline-policy-not-found',
  'deadline-policy-version-not-found',
];
const RouteId = (): ParameterDecorator => Param('routeId');

/** The ways of a document's content past those who concur with it and sign it. */
@Controller('v1/documents/:documentId/routes')
export class RoutesController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Question({
    tag,
    summary: 'The routes of a document, with what was done in each',
    answer: RouteAnswer,
    isList: true,
    errors: ['document-not-found'],
  })
  listRoutes(
    @DocumentId() documentId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly RouteView[]> {
    return this.queries.execute(new GetRoutes(documentId, principal));
  }

  @Post()
  @DocumentCommandRoute(tag, 'Send the content round for concurrence and signature', [
    'route-running',
    'no-content',
    'too-many-steps',
    'step-not-usable',
    'step-for-author',
    'addressee-not-available',
    'addressee-not-cleared',
    'route-template-not-found',
    'route-template-version-not-found',
    ...ofTerms,
  ])
  startRoute(
    @DocumentId() documentId: string,
    @Body() { steps, ...body }: StartRouteBody,
    @Caller() caller: Requester,
  ): Answered {
    const routeId = caller.newId('route');
    const wishes = steps && { steps: steps.map(wishIn) };
    return this.desk.order(StartRoute, caller, { documentId, routeId, ...body, ...wishes });
  }

  @Post(':routeId/withdrawal')
  @DocumentCommandRoute(tag, 'End a route, so that the content can change (who started it, head)', [
    'document-route-not-found',
    'already-signed',
  ])
  withdrawRoute(
    @DocumentId() documentId: string,
    @RouteId() routeId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(WithdrawRoute, caller, { documentId, routeId, ...body });
  }

  @Post(':routeId/steps')
  @DocumentCommandRoute(tag, 'Ask somebody else (who started the route, head)', [
    'document-route-not-found',
    'stage-already-over',
    'too-many-steps',
    'step-not-usable',
    'step-for-author',
    'addressee-not-available',
    'addressee-not-cleared',
    ...ofTerms,
  ])
  addStep(
    @DocumentId() documentId: string,
    @RouteId() routeId: string,
    @Body() body: StepBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(AddStep, caller, { documentId, routeId, step: wishIn(body) });
  }

  @Post(':routeId/steps/:stepId/removal')
  @DocumentCommandRoute(tag, 'Ask somebody no more (who started the route, head)', [
    'document-route-not-found',
    'step-not-found',
    'step-already-done',
  ])
  removeStep(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RemoveStep, caller, { documentId, routeId, stepId, ...body });
  }

  @Post(':routeId/steps/:stepId/reassignment')
  @DocumentCommandRoute(tag, 'Ask another place instead (who started the route, head)', [
    'document-route-not-found',
    'step-not-found',
    'step-already-done',
    'step-asks-otherwise',
    'step-for-author',
    'addressee-not-available',
    'addressee-not-cleared',
    ...ofTerms,
  ])
  reassignStep(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() { to }: ReassignStepBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReassignStep, caller, { documentId, routeId, stepId, to });
  }
}
