import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { serviceStream } from '../domain/service.decider.js';
import { SubmitApplication } from '../domain/submission.commands.js';
import { submissionStream } from '../domain/submission.decider.js';
import type { SubmissionEvent } from '../domain/submission.events.js';
import type { Submission } from '../domain/submission.state.js';
import { placed } from './placing.js';
import { TakingIn, type TakenIn } from './taking-in.js';

/** The outcome of the first append, and what stands by now: the receipt, and the number if one was given. */
export type Submitted = Outcome<Submission, SubmissionEvent> & { readonly taken: TakenIn };

/**
 * Judges a submission by the version of the service that it names, and appends it. From then on the answer is a receipt,
 * whatever fails: the reactor finishes what was left.
 */
@CommandHandler(SubmitApplication)
export class SubmitApplicationHandler implements ICommandHandler<SubmitApplication, Submitted> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly takingIn: TakingIn,
  ) {}

  async execute(command: SubmitApplication): Promise<Submitted> {
    const { data, by, context } = command;
    const { submissionId, serviceId, authorityId, applicant } = data;
    const party = { authorityId, partyId: applicant.partyId };
    const asked = new SubmitApplication(data, by, context && { ...context, party });
    const outcome = await this.runner.run(submissionStream, submissionId, asked, async () => {
      const { state } = await this.runner.load(serviceStream, serviceId);
      return new SubmitApplication({ ...data, placing: placed(state, command) }, by, asked.context);
    });
    return { ...outcome, taken: await this.takingIn.orFollows(submissionId) };
  }
}
