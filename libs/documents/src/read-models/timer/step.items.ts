import { rowsOf, type Projection, type Recorded, type RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { StepTerm } from '../../domain/route.terms.js';
import { timerTable } from './timer.row.js';

const timers = rowsOf(timerTable);

interface OfRoute {
  readonly documentId: string;
  readonly routeId: string;
}
interface OfStep {
  readonly stepId: string;
  readonly term?: StepTerm;
}

const keyOf = ({ documentId, routeId }: OfRoute, stepId: string) => ({
  ...{ subjectId: documentId, clockId: routeId, rung: `silence.${stepId}` },
});

/** Only where silence means something does an alarm wait for the end of the term. */
const awaited = (
  {
    data,
    metadata: { authorityId },
  }: Pick<Recorded<DocumentEvent>, 'metadata'> & {
    readonly data: OfRoute;
  },
  { stepId, term }: OfStep,
): readonly RowChange[] =>
  term?.silence
    ? [
        timers.upsert(keyOf(data, stepId), {
          ...{ authorityId, clockVersion: 1, fireAt: term.dueAt, ground: null, stepId },
        }),
      ]
    : [];

const ended = (data: OfRoute, ...stepIds: readonly string[]): readonly RowChange[] =>
  stepIds.map((stepId) => timers.remove(keyOf(data, stepId)));

/** The alarms of steps. */
export const silenceTimers: Projection<DocumentEvent>['on'] = {
  StageOpened: (event) => [
    ...ended(event.data, ...event.data.lapsed),
    ...event.data.steps.flatMap((step) => awaited(event, step)),
  ],
  StepAdded: (event) => awaited(event, event.data.step),
  StepReassigned: (event) => [
    ...ended(event.data, event.data.stepId),
    ...awaited(event, event.data),
  ],
  StepRemoved: ({ data }) => ended(data, data.stepId),
  ConcurrenceGiven: ({ data }) => ended(data, data.stepId),
  RouteEnded: ({ data }) => ended(data, ...data.lapsed),
};
