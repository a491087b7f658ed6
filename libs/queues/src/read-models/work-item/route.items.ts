import type { RowChange } from '@chancery/kernel';
import type { DocumentEvent, StageOpened, StepAdded } from '@chancery/documents/contract';
import { itemsOf, waitsFor, type ItemsOf } from './item-changes.items.js';

/** A step is one of its route's, and the item of both. */
const itemOf = (routeId: string, stepId: string): string => `${routeId}.${stepId}`;

type Opening = (StageOpened | StepAdded)['data'];
type Step = StepAdded['data']['step'];

/** A step of the party waits for nobody here. */
const openStep = (data: Opening, { stepId, act, place, term }: Step): readonly RowChange[] => {
  if (!place) return [];
  const { routeId, authorityId, accessLevel, priority = 'ordinary', nearestDue = null, at } = data;
  const kind = act === 'sign' ? 'signature' : 'concurrence';
  const terms = { due: term?.dueAt ?? null, termDue: nearestDue };
  const facts = { authorityId, accessLevel, priority, ...terms, since: at };
  return [itemsOf(data).open(itemOf(routeId, stepId), { kind, ...facts, ...waitsFor(place) })];
};

const ended = (
  data: { readonly documentId: string; readonly routeId: string },
  ...stepIds: readonly string[]
): readonly RowChange[] => stepIds.map((stepId) => itemsOf(data).end(itemOf(data.routeId, stepId)));

/** One item for every open step of a route, with the place that is asked. */
export const routeItems: ItemsOf<DocumentEvent> = {
  StageOpened: ({ data }) => [
    ...ended(data, ...data.lapsed),
    ...data.steps.flatMap((step) => openStep(data, step)),
  ],
  StepAdded: ({ data }) => (data.isOpen ? openStep(data, data.step) : []),
  StepReassigned: ({ data }) =>
    data.isOpen
      ? [
          itemsOf(data).change(itemOf(data.routeId, data.stepId), {
            ...waitsFor(data.to),
            due: data.term?.dueAt ?? null,
          }),
        ]
      : [],
  StepRemoved: ({ data }) => ended(data, data.stepId),
  ConcurrenceGiven: ({ data }) => ended(data, data.stepId),
  SignatureGiven: ({ data }) => ended(data, data.stepId),
  RouteEnded: ({ data }) => ended(data, ...data.lapsed),
};
