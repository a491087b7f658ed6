import { evolveBy, type Decisions, type Evolutions } from '@chancery/kernel';
import type { Present } from './document.state.js';
import type { Place } from './document.terms.js';
import type { AddStep, ReassignStep, RemoveStep, StepCommand } from './route.commands.js';
import { stepIn } from './route-acts.js';
import { goOn, workFacts } from './route-course.js';
import {
  StageAlreadyOver,
  StepAlreadyDone,
  StepAsksOtherwise,
  StepForAuthor,
  TooManySteps,
} from './route.errors.js';
import type { RouteEvent, StepEvent } from './route.events.js';
import { demandUsable, mostSteps } from './route-plan.js';
import type { Route, RouteStep, StepTerm } from './route.terms.js';
import { termOfStep } from './step-terms.js';
import { demandRoute, withRoute, withSteps } from './routes.js';
import { demandTaker } from './standing.js';

type Decided = readonly (StepEvent | RouteEvent)[];

/** Who started a route changes what is not done yet. */
export const stepDecisions: Decisions<Present, StepCommand, StepEvent | RouteEvent> = {
  AddStep: (document, command) => added(document, command),
  RemoveStep: (document, command) => removed(document, command),
  ReassignStep: (document, command) => reassigned(document, command),
};

const added = (document: Present, command: AddStep): Decided => {
  const { documentId, at, routeId, step: wish } = command.data;
  const { steps, stage, rules } = demandRoute(document, routeId);
  if (wish.stage < stage) throw new StageAlreadyOver(documentId, wish.stage, stage);
  if (steps.length >= mostSteps) throw new TooManySteps(documentId, steps.length + 1, mostSteps);
  demandUsable(document, [wish], command);
  const isOpen = wish.stage === stage;
  const term = isOpen ? termOfStep(wish, rules, command.data) : {};
  const step = { ...wish, stepId: String(steps.length + 1), ...term };
  const data = { documentId, at, routeId, step, isOpen, ...workFacts(document) };
  return [{ type: 'StepAdded', data }];
};

const removed = (document: Present, { data: { countings = [], ...data } }: RemoveStep): Decided => {
  const route = demandRoute(document, data.routeId);
  demandUndone(document, route, stepIn(document, route, data.stepId));
  const event = { type: 'StepRemoved', data } as const;
  return [event, ...goOn(evolveBy(stepEvolutions, document, event), { countings, at: data.at })];
};

const reassigned = (document: Present, command: ReassignStep): Decided => {
  const { documentId, at, routeId, stepId, to } = command.data;
  const route = demandRoute(document, routeId);
  const step = stepIn(document, route, stepId);
  demandUndone(document, route, step);
  const { place: from, act } = step;
  if (!from) throw new StepAsksOtherwise(documentId, stepId, 'signature of the party');
  if (isSame(from, to)) return [];
  if (act !== 'sign' && document.authorId !== undefined && to.officerId === document.authorId)
    throw new StepForAuthor(documentId, document.authorId);
  demandTaker(document, to, command);
  const isOpen = step.state === 'open';
  const term = isOpen ? termOfStep(step, route.rules, command.data) : {};
  const moved = { documentId, at, routeId, stepId, from, to, isOpen, ...term };
  const data = { ...moved, ...workFacts(document) };
  return [{ type: 'StepReassigned', data }];
};

const isSame = (one: Place, other: Place): boolean =>
  one.unitId === other.unitId && one.officerId === other.officerId;

const demandUndone = ({ documentId }: Present, { outcome }: Route, step: RouteStep): void => {
  if (step.state !== 'open' && step.state !== 'future')
    throw new StepAlreadyDone(documentId, step.stepId, step.state, outcome);
};

const withReader = (document: Present, place: Place | undefined, isOpen: boolean): Present =>
  isOpen && place && !document.involvedUnits.includes(place.unitId)
    ? { ...document, involvedUnits: [...document.involvedUnits, place.unitId] }
    : document;

export const stepEvolutions: Evolutions<Present, StepEvent> = {
  StepAdded: (document, { step, isOpen }) =>
    withRoute(withReader(document, step.place, isOpen), (route) => ({
      ...route,
      steps: [...route.steps, { ...step, state: isOpen ? 'open' : 'future' }],
    })),
  StepRemoved: (document, { stepId }) =>
    withRoute(document, (route) => withSteps(route, [stepId], { state: 'removed' })),
  StepReassigned: (document, { stepId, to, isOpen, term }) =>
    withRoute(withReader(document, to, isOpen), (route) => ({
      ...route,
      steps: route.steps.map((step) =>
        step.stepId === stepId ? reassignedTo(to, step, term) : step,
      ),
    })),
};

/** A step that was for the head alone is for the new place as it is named. */
const reassignedTo = (
  place: Place,
  { isForHead: _, term: __, ...step }: RouteStep,
  term: StepTerm | undefined,
): RouteStep => ({ ...step, place, ...(term && { term }) });
