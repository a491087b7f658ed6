import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FinishSubmission } from '../domain/submission.commands.js';
import { TakingIn } from './taking-in.js';

/** Does what was left undone when a program died between the submission and its receipt. */
@CommandHandler(FinishSubmission)
export class FinishSubmissionHandler implements ICommandHandler<FinishSubmission, void> {
  constructor(private readonly takingIn: TakingIn) {}

  async execute({ data }: FinishSubmission): Promise<void> {
    await this.takingIn.takeIn(data.submissionId);
  }
}
