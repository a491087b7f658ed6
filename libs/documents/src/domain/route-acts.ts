import { actsAs, type Principal } from '@chancery/kernel';
import { ContentChanged } from './content.errors.js';
import { contentOf } from './content.js';
import { inHand } from './action-rule.js';
import { allowedActions, demandScope, type DocumentAction } from './document.actions.js';
import { ActionNotAllowedNow, NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';
import type { OfDocument } from './document.terms.js';
import { actorOf, idsOf, stepsIn } from './route-course.js';
import { mayTake } from './route.actions.js';
import {
  NotYourTurn,
  SamePersonTwice,
  StepAlreadyDone,
  StepAsksOtherwise,
  StepForAuthor,
  StepNotFound,
} from './route.errors.js';
import type { ConcurrenceGiven } from './route.events.js';
import type { Route, RouteStep } from './route.terms.js';
import { demandRoute } from './routes.js';

/** An order about one step of a route, by somebody who has read a version of the content. */
interface StepOrder {
  readonly action: DocumentAction;
  readonly data: OfDocument & {
    readonly routeId: string;
    readonly stepId: string;
    readonly contentVersion: number;
  };
  readonly by: Principal;
}

/** What the order is about: concurrence, a signature of somebody here, or one of the party. */
type Asks = 'concurrence' | 'signature' | 'signature of the party';

const asks = ({ act, partyId }: RouteStep): Asks => {
  if (act !== 'sign') return 'concurrence';
  return partyId === undefined ? 'signature' : 'signature of the party';
};

/**
 * The step that the order names, open and for who gives it. Undefined if the same person did it before, for the same
 * content. Throws what stands in the way.
 */
export const demandTurn = (
  document: Present,
  order: StepOrder,
  wanted: Asks,
): RouteStep | undefined => {
  const { data, by } = order;
  const { documentId, contentVersion } = data;
  if (contentVersion !== document.contentVersion)
    throw new ContentChanged(documentId, contentVersion, document.contentVersion);
  const route = demandRoute(document, data.routeId);
  const step = stepIn(document, route, data.stepId);
  demandScope(document, order.action, by);
  demandInHand(document, order);
  if (asks(step) !== wanted) throw new StepAsksOtherwise(documentId, step.stepId, asks(step));
  if (!mayTake(document, step, by)) throw new NotPermitted({ documentId, action: order.action });
  if (isSameAgain(step, order)) return undefined;
  demandOpen(document, route, step);
  demandOthers(document, step, by);
  return step;
};

/** Nobody acts at a step of a document that has left. */
const demandInHand = (document: Present, { action, by }: StepOrder): void => {
  const { documentId, situation } = document;
  if (inHand.includes(situation)) return;
  const instead = allowedActions(document, by);
  const refusal = { documentId, action, situation, allowedActions: instead };
  throw new ActionNotAllowedNow('situation', refusal);
};

const isSameAgain = (step: RouteStep, { by, data }: StepOrder): boolean =>
  step.state === 'done' &&
  step.officerId === actorOf(by).officerId &&
  step.contentVersion === data.contentVersion;

export const stepIn = ({ documentId }: Present, route: Route, stepId: string): RouteStep => {
  const step = route.steps.find((each) => each.stepId === stepId);
  if (!step) throw new StepNotFound(documentId, stepId, idsOf(route.steps));
  return step;
};

const demandOpen = ({ documentId }: Present, route: Route, { stepId, state }: RouteStep): void => {
  if (state === 'open') return;
  if (state === 'future' && route.outcome === 'running')
    throw new NotYourTurn(documentId, stepId, idsOf(stepsIn(route, 'open')));
  throw new StepAlreadyDone(
    documentId,
    stepId,
    state === 'future' ? 'lapsed' : state,
    route.outcome,
  );
};

/** Nobody concurs with a text of their own; with four eyes, nobody acts twice. */
const demandOthers = (
  { documentId, authorId, route }: Present,
  step: RouteStep,
  by: Principal,
): void => {
  if (by.kind === 'service' || step.partyId !== undefined) return;
  if (step.act !== 'sign' && authorId !== undefined && [by.id, actsAs(by)].includes(authorId))
    throw new StepForAuthor(documentId, authorId);
  const before = route?.rules.fourEyes
    ? route.steps.find(({ state, officerId }) => state === 'done' && officerId === by.id)
    : undefined;
  if (before) throw new SamePersonTwice(documentId, by.id, before.stepId);
};

/** What every event of an act says. */
export const actAt = (
  document: Present,
  { stepId, act, place, isForHead, partyId }: RouteStep,
  {
    data,
    by,
  }: Pick<StepOrder, 'by'> & {
    readonly data: Pick<StepOrder['data'], 'documentId' | 'at' | 'routeId'>;
  },
): Omit<ConcurrenceGiven['data'], 'remarks' | 'bySilence'> => ({
  ...{ documentId: data.documentId, at: data.at, routeId: data.routeId, stepId, act },
  ...(place && { place }),
  ...(isForHead && { isForHead }),
  ...(partyId !== undefined && { partyId }),
  content: contentOf(document),
  ...actorOf(by),
});
