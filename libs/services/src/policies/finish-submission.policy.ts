import { causedBy, service, type Policy } from '@chancery/kernel';
import { FinishSubmission } from '../domain/submission.commands.js';
import type { ApplicationSubmitted } from '../domain/submission.events.js';

const name = 'finish-submission';

/** What was submitted gets its document, its matter and its receipt, also when the program that took it died half-way. */
export const finishSubmission: Policy<ApplicationSubmitted, FinishSubmission> = {
  name,
  patience: 5,
  on: {
    ApplicationSubmitted: ({ id, metadata, data: { submissionId, authorityId, at } }) => {
      const context = causedBy(name, { id, metadata });
      return [new FinishSubmission({ submissionId, at }, service(name, authorityId), context)];
    },
  },
};
