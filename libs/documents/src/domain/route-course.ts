import type { Principal } from '@chancery/kernel';
import { nearestOf } from './rungs.js';
import { contentOf } from './content.js';
import { urgencyOf, type Present } from './document.state.js';
import type { RouteEnded, RouteEvent } from './route.events.js';
import { termOfStep, type Opening } from './step-terms.js';
import type { PlannedStep, Route, RouteStep, WorkFacts } from './route.terms.js';

/** How a route goes on: which steps are open, and what opens when these are done. */

export const stepsIn = (route: Route, state: RouteStep['state']): readonly RouteStep[] =>
  route.steps.filter((step) => step.state === state);

export const idsOf = (steps: readonly PlannedStep[]): readonly string[] =>
  steps.map(({ stepId }) => stepId);

export const workFacts = (document: Present): WorkFacts => {
  const { authorityId, accessLevel, openedAt, clocks } = document;
  const nearestDue = nearestOf(clocks);
  const term = nearestDue === undefined ? {} : { nearestDue };
  return { authorityId, accessLevel, openedAt, ...urgencyOf(document), ...term };
};

/** The officer who acts in person, whomever for. */
export const actorOf = (by: Principal): { readonly officerId?: string } =>
  by.kind === 'officer' ? { officerId: by.id } : {};

/** Steps that hold up their stage: those required, or all if none is. */
const waitsFor = ({ steps, stage }: Route): readonly RouteStep[] => {
  const ofStage = steps.filter((step) => step.stage === stage && step.state !== 'removed');
  const required = ofStage.filter(({ isRequired }) => isRequired);
  return (required.length > 0 ? required : ofStage).filter(({ state }) => state === 'open');
};

/** What follows once the stage waits for nobody: the next one opens, or the route is complete. */
export const goOn = (document: Present, order: Opening): readonly RouteEvent[] => {
  const { at } = order;
  const { route, documentId } = document;
  if (route?.outcome !== 'running' || waitsFor(route).length > 0) return [];
  const future = stepsIn(route, 'future');
  if (future.length === 0) return [ended(document, route, { at, outcome: 'completed' })];
  const stage = Math.min(...future.map((step) => step.stage));
  const steps = future
    .filter((step) => step.stage === stage)
    .map((step) => ({ ...planned(step), ...termOfStep(step, route.rules, order) }));
  const lapsed = idsOf(stepsIn(route, 'open'));
  const opened = { documentId, at, routeId: route.routeId, stage, steps, lapsed };
  return [{ type: 'StageOpened', data: { ...opened, ...workFacts(document) } }];
};

const planned = ({ state: _, ...step }: RouteStep): PlannedStep => step;

export const ended = (
  document: Present,
  route: Route,
  how: Pick<RouteEnded['data'], 'at' | 'outcome' | 'reason'>,
): RouteEnded => {
  const { documentId } = document;
  const lapsed = idsOf(stepsIn(route, 'open'));
  const content = contentOf(document);
  return {
    type: 'RouteEnded',
    data: { documentId, routeId: route.routeId, ...how, content, lapsed },
  };
};
