import { evolveBy } from '@chancery/kernel';
import { inHand } from './action-rule.js';
import { concurrenceEvolutions } from './concurrence.js';
import { NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';
import { actAt } from './route-acts.js';
import { goOn } from './route-course.js';
import type { ConcurBySilence } from './route.commands.js';
import type { ConcurrenceGiven, RouteEvent } from './route.events.js';
import type { RouteStep } from './route.terms.js';

/**
 * Where the template says so, silence until the end of the term is concurrence. It is recorded once, however late the
 * alarm. Nothing is new if somebody acted, the step was removed, its term begins anew, or the route has ended.
 */
export const concurBySilence = (
  document: Present,
  command: ConcurBySilence,
): readonly (ConcurrenceGiven | RouteEvent)[] => {
  const { data, by } = command;
  const { documentId, routeId, stepId, at } = data;
  if (by.kind !== 'service') throw new NotPermitted({ documentId, action: 'concur-by-silence' });
  const { route, situation } = document;
  if (route?.routeId !== routeId || route.outcome !== 'running') return [];
  const step = route.steps.find((each) => each.stepId === stepId);
  if (!step || !isSilent(step, at) || !inHand.includes(situation)) return [];
  const { officerId: _, ...act } = actAt(document, step, command);
  const event: ConcurrenceGiven = { type: 'ConcurrenceGiven', data: { ...act, bySilence: true } };
  return [event, ...goOn(evolveBy(concurrenceEvolutions, document, event), data)];
};

const isSilent = ({ state, act, term }: RouteStep, at: string): boolean =>
  state === 'open' && act !== 'sign' && term?.silence === 'concurs' && term.dueAt <= at;
