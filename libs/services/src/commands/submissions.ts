import { Injectable } from '@nestjs/common';
import { RememberedStreams } from '@chancery/event-store';
import { streamName, type Recorded } from '@chancery/kernel';
import { submissionStream } from '../domain/submission.decider.js';
import { SubmissionNotFound } from '../domain/submission.errors.js';
import type {
  ApplicationSubmitted,
  SubmissionEvent,
  SubmissionTakenIn,
} from '../domain/submission.events.js';

/** A submission as it stands in the log, with its sealed parts open. */
export interface Sent {
  readonly submitted: Recorded<ApplicationSubmitted>;
  readonly taken?: SubmissionTakenIn['data'] | undefined;
}

/** Reads submissions from the log. */
@Injectable()
export class Submissions {
  constructor(private readonly streams: RememberedStreams) {}

  /** Throws SubmissionNotFound. */
  async read(submissionId: string): Promise<Sent> {
    const stream = streamName(submissionStream.category, submissionId);
    const [submitted, taken] = (await this.streams.read(stream)) as Recorded<SubmissionEvent>[];
    if (submitted?.type !== 'ApplicationSubmitted') throw new SubmissionNotFound(submissionId);
    return { submitted, taken: taken?.type === 'SubmissionTakenIn' ? taken.data : undefined };
  }
}
