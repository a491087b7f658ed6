import { actsAs, evolveBy, type Decisions, type Evolutions } from '@chancery/kernel';
import { contentOf } from './content.js';
import type { Present } from './document.state.js';
import type { RouteCommand, StartRoute } from './route.commands.js';
import { ended, goOn } from './route-course.js';
import { DocumentRouteNotFound } from './route.errors.js';
import type { RouteEvent, RouteStarted } from './route.events.js';
import { demandUsable, keptFor } from './route-plan.js';
import { numbered, rulesOf, wishesOf } from './route-wishes.js';
import type { Route, RouteStep } from './route.terms.js';

/** One version of the content goes past those who concur with it, then past those who sign it; one route at a time. */
export const routeDecisions: Decisions<Present, RouteCommand, RouteEvent> = {
  StartRoute: (document, command) => {
    if (document.route?.routeId === command.data.routeId) return [];
    const event = started(document, command);
    const after = evolveBy(routeEvolutions, document, event);
    return [event, ...goOn(after, command.data)];
  },

  WithdrawRoute: (document, { data: { routeId, at, reason } }) => {
    const route = demandRoute(document, routeId);
    return [ended(document, route, { at, outcome: 'withdrawn', reason })];
  },
};

const started = (document: Present, command: StartRoute): RouteStarted => {
  const { documentId, at, routeId, templateId, template } = command.data;
  const wishes = wishesOf(document, command);
  demandUsable(document, wishes, command);
  const steps = numbered(wishes);
  const rules = rulesOf(command);
  const kept = keptFor(document, steps, rules);
  return {
    type: 'RouteStarted',
    data: {
      ...{ documentId, at, routeId, content: contentOf(document), steps, rules },
      ...(command.by.kind === 'officer' && { startedBy: actsAs(command.by) }),
      ...(templateId !== undefined &&
        template && { template: { templateId, version: template.version } }),
      ...(document.route && { follows: document.route.routeId }),
      kept,
    },
  };
};

/** The route that the order names, which is the last one. Throws DocumentRouteNotFound. */
export const demandRoute = ({ documentId, route }: Present, routeId: string): Route => {
  if (route?.routeId !== routeId)
    throw new DocumentRouteNotFound(documentId, routeId, route?.routeId);
  return route;
};

export const withRoute = (document: Present, change: (route: Route) => Route): Present =>
  document.route ? { ...document, route: change(document.route) } : document;

/** The route with a change of the steps of these ids. */
export const withSteps = (
  route: Route,
  stepIds: readonly string[],
  change: Partial<RouteStep>,
): Route => ({
  ...route,
  steps: route.steps.map((step) => (stepIds.includes(step.stepId) ? { ...step, ...change } : step)),
});

const begun = ({ routeId, content, rules, steps, kept, ...data }: RouteStarted['data']): Route => ({
  ...{ routeId, outcome: 'running', contentVersion: content.version, rules, stage: 0 },
  ...(data.startedBy !== undefined && { startedBy: data.startedBy }),
  ...(data.template && { template: data.template }),
  steps: steps.map((step): RouteStep => {
    const act = kept.find(({ stepId }) => stepId === step.stepId);
    return act ? { ...step, ...act, state: 'done' } : { ...step, state: 'future' };
  }),
});

export const routeEvolutions: Evolutions<Present, RouteEvent> = {
  RouteStarted: (document, data) => ({ ...document, route: begun(data) }),

  StageOpened: (document, { stage, steps, lapsed }) => ({
    ...withRoute(document, (route) =>
      steps.reduce(
        (opened, { stepId, term }) =>
          withSteps(opened, [stepId], { state: 'open', ...(term && { term }) }),
        withSteps({ ...route, stage }, lapsed, { state: 'lapsed' }),
      ),
    ),
    involvedUnits: [
      ...new Set([
        ...document.involvedUnits,
        ...steps.flatMap(({ place }) => (place ? [place.unitId] : [])),
      ]),
    ],
  }),

  RouteEnded: (document, { outcome, lapsed, content }) => {
    const { route, passed } = document;
    const ended = withRoute(document, (known) => ({
      ...withSteps(known, lapsed, { state: 'lapsed' }),
      outcome,
    }));
    return route?.template && outcome === 'completed'
      ? { ...ended, passed: { ...passed, [route.template.templateId]: content.version } }
      : ended;
  },
};
