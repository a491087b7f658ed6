import {
  decideBy,
  demandRight,
  type Decider,
  type Decisions,
  type StreamType,
} from '@chancery/kernel';
import { submissionRights } from './rights.js';
import type { SubmissionCommand, SubmitApplication } from './submission.commands.js';
import { ServiceNotOpen, SubmissionNotFound } from './submission.errors.js';
import type { SubmissionEvent } from './submission.events.js';
import type { Submission } from './submission.state.js';

const decisions: Decisions<Submission, SubmissionCommand, SubmissionEvent> = {
  SubmitApplication: (submission, command) =>
    submission.status === 'absent' ? [submitted(command)] : [],
  NoteTakenIn: (submission, { data }) => {
    if (submission.status === 'absent') throw new SubmissionNotFound(data.submissionId);
    if (submission.status === 'taken-in') return [];
    const { authorityId } = submission.facts;
    return [{ type: 'SubmissionTakenIn', data: { ...data, authorityId } }];
  },
};

/** Without what is only asked about: the age of the sender is never recorded. */
const submitted = ({ data, by }: SubmitApplication): SubmissionEvent => {
  const { placing, bornOn: _, ...sent } = data;
  if (!placing) throw new ServiceNotOpen(data.serviceId);
  const mandate = by.kind === 'party' ? by.actsFor?.mandate : undefined;
  return {
    type: 'ApplicationSubmitted',
    data: {
      ...sent,
      ...placing,
      channel: by.kind === 'officer' ? 'desk' : 'portal',
      ...(mandate !== undefined && { mandate }),
    },
  };
};

/** What a party has sent. Sending the same again says nothing new. */
export const submissionDecider: Decider<Submission, SubmissionCommand, SubmissionEvent> = {
  initialState: { status: 'absent' },

  admit: (submission, command) => demandRight(submissionRights, submission, command),

  decide: (submission, command) => decideBy(decisions, submission, command),

  evolve(submission, { type, data }) {
    if (type === 'ApplicationSubmitted') return { status: 'submitted', facts: data };
    return submission.status === 'absent'
      ? submission
      : { ...submission, status: 'taken-in', taken: data };
  },
};

export const submissionStream: StreamType<Submission, SubmissionCommand, SubmissionEvent> = {
  category: 'submission',
  decider: submissionDecider,
};
