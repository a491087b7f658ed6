import { evolveBy, type Decisions, type Evolutions } from '@chancery/kernel';
import type { Present } from './document.state.js';
import type { Concur, ConcurrenceCommand, RefuseConcurrence } from './route.commands.js';
import { actAt, demandTurn } from './route-acts.js';
import { ended, goOn } from './route-course.js';
import type { ConcurrenceEvent, ConcurrenceGiven, RouteEvent } from './route.events.js';
import { withRoute, withSteps } from './routes.js';

type Decided = readonly (ConcurrenceEvent | RouteEvent)[];

/** Who is asked concurs, with remarks or without, or refuses, which ends the route. */
export const concurrenceDecisions: Decisions<
  Present,
  ConcurrenceCommand,
  ConcurrenceEvent | RouteEvent
> = {
  Concur: (document, command) => giveConcurrence(document, command),
  RefuseConcurrence: (document, command) => refused(document, command),
};

const giveConcurrence = (document: Present, command: Concur): Decided => {
  const step = demandTurn(document, command, 'concurrence');
  if (!step) return [];
  const { at, remarks } = command.data;
  const event: ConcurrenceGiven = {
    type: 'ConcurrenceGiven',
    data: { ...actAt(document, step, command), ...(remarks !== undefined && { remarks }) },
  };
  const after = evolveBy(concurrenceEvolutions, document, event);
  const { route } = after;
  return route?.rules.remarksBlock && remarks !== undefined
    ? [event, ended(after, route, { at, outcome: 'returned', reason: remarks })]
    : [event, ...goOn(after, command.data)];
};

const refused = (document: Present, command: RefuseConcurrence): Decided => {
  const step = demandTurn(document, command, 'concurrence');
  if (!step || !document.route) return [];
  const { at, reason } = command.data;
  const data = { ...actAt(document, step, command), reason };
  return [
    { type: 'ConcurrenceRefused', data },
    ended(document, document.route, { at, outcome: 'refused', reason }),
  ];
};

export const done = (
  document: Present,
  { stepId, content, officerId, ...data }: ConcurrenceGiven['data'],
): Present => {
  const actor = officerId === undefined ? {} : { officerId };
  const silent = data.bySilence === true ? { bySilence: true as const } : {};
  const act = { state: 'done', contentVersion: content.version, ...actor, ...silent } as const;
  return withRoute(document, (route) => withSteps(route, [stepId], act));
};

export const concurrenceEvolutions: Evolutions<Present, ConcurrenceEvent> = {
  ConcurrenceGiven: done,
  ConcurrenceRefused: (document) => document,
};
