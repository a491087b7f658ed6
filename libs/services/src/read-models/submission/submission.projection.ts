import type {
  ClockStopped,
  DocumentRegistered,
  DocumentReopened,
  DocumentSettled,
} from '@chancery/documents/contract';
import { rowsOf, type Projection } from '@chancery/kernel';
import type { SubmissionEvent } from '../../domain/submission.events.js';
import { submissionTable } from './submission.row.js';

const submissions = rowsOf(submissionTable);

type ProjectedEvent =
  SubmissionEvent | DocumentRegistered | DocumentSettled | DocumentReopened | ClockStopped;

/** What was sent by each service, and what became of it. */
export const submissionProjection: Projection<ProjectedEvent> = {
  name: 'submission',
  version: 1,
  group: 'services',
  tables: [submissionTable],
  on: {
    ApplicationSubmitted: ({ data }) => {
      const { documentId, submissionId, receiptId, authorityId, serviceId } = data;
      return [
        submissions.upsert(
          { documentId },
          {
            ...{ submissionId, receiptId, authorityId, serviceId, serviceVersion: data.version },
            ...{ partyId: data.applicant.partyId, submittedAt: data.at, takenInAt: null },
            ...{ number: null, settledAt: null, settledBy: null, isKept: null },
          },
        ),
      ];
    },
    SubmissionTakenIn: ({ data: { documentId, at: takenInAt } }) => [
      submissions.update({ documentId }, { takenInAt }),
    ],
    DocumentRegistered: ({ data: { documentId, number } }) => [
      submissions.update({ documentId }, { number }),
    ],
    DocumentSettled: ({ data: { documentId, way: settledBy, at: settledAt } }) => [
      submissions.update({ documentId }, { settledAt, settledBy }),
    ],
    DocumentReopened: ({ data: { documentId } }) => [
      submissions.update({ documentId }, { settledAt: null, settledBy: null, isKept: null }),
    ],
    ClockStopped: ({ data: { documentId, taskId, isKept } }) =>
      taskId === undefined ? [submissions.update({ documentId }, { isKept })] : [],
  },
};
