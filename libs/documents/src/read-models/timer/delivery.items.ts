import { rowsOf, type Projection, type RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { deliveryRung, timerTable } from './timer.row.js';

const timers = rowsOf(timerTable);

interface Of {
  readonly documentId: string;
  readonly consignmentId: string;
}
const keyOf = ({ documentId, consignmentId }: Of) => ({
  ...{ subjectId: documentId, clockId: consignmentId, rung: deliveryRung },
});

const heardOf = ({ data }: { readonly data: Of }): readonly RowChange[] => [
  timers.remove(keyOf(data)),
];

/** Where delivery is deemed, an alarm waits for the end of the term until something is heard of the sending. */
export const deliveryTimers: Projection<DocumentEvent>['on'] = {
  ConsignmentSent: ({ data, metadata: { authorityId } }) =>
    data.deemed
      ? [
          timers.upsert(keyOf(data), {
            ...{ authorityId, clockVersion: 1, fireAt: data.deemed.dueAt },
            ...{ ground: null, stepId: null },
          }),
        ]
      : [],
  ConsignmentDelivered: heardOf,
  ConsignmentBounced: heardOf,
};
