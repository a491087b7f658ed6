import type { Recorded } from '@chancery/kernel';
import type { ApplicationSubmitted } from '../domain/submission.events.js';
import { applicationSubmitted } from '../examples.js';
import { finishSubmission } from './finish-submission.policy.js';

const event = {
  ...applicationSubmitted,
  ...{ id: 'e1', metadata: { $correlationId: 'c1' } },
} as unknown as Recorded<ApplicationSubmitted>;

describe('Who was left waiting', () => {
  it('gets document, matter and receipt, after five seconds of patience', () => {
    expect(finishSubmission.patience).toBe(5);
    expect(finishSubmission.on.ApplicationSubmitted?.(event)).toMatchObject([
      {
        type: 'FinishSubmission',
        data: { submissionId: applicationSubmitted.data.submissionId },
        by: { kind: 'service', authorityId: 'riverside' },
        context: { commandId: 'finish-submission.e1', causationId: 'e1' },
      },
    ]);
  });
});
