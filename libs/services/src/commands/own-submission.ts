import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SubmissionNotFound } from '../domain/submission.errors.js';
import { GetOwnSubmission, type OwnSubmission } from '../services.messages.js';
import { Submissions } from './submissions.js';
import { TakingIn } from './taking-in.js';

/** A submission for its applicant, with its receipt. For all others it does not exist. */
@QueryHandler(GetOwnSubmission)
export class GetOwnSubmissionHandler implements IQueryHandler<GetOwnSubmission> {
  constructor(
    private readonly submissions: Submissions,
    private readonly takingIn: TakingIn,
  ) {}

  async execute({ submissionId, party }: GetOwnSubmission): Promise<OwnSubmission> {
    const { submitted } = await this.submissions.read(submissionId);
    const { authorityId, applicant, serviceId, version, answers, at } = submitted.data;
    if (authorityId !== party.authorityId || applicant.partyId !== party.partyId)
      throw new SubmissionNotFound(submissionId);
    const taken = await this.takingIn.standing(submissionId);
    return { ...taken, serviceId, version, submittedAt: at, given: answers };
  }
}
