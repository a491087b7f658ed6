import { runOnStream } from '@chancery/event-store';
import {
  OpenService,
  ResumeService,
  RetireService,
  SuspendService,
} from '../domain/service.commands.js';
import { serviceStream } from '../domain/service.decider.js';
import { NoteTakenIn } from '../domain/submission.commands.js';
import { submissionStream } from '../domain/submission.decider.js';
import { FinishSubmissionHandler } from './finish-submission.js';
import { PublishServiceVersionHandler } from './publish-version.js';
import { SubmitApplicationHandler } from './submit-application.js';

export const commandHandlers = [
  runOnStream(OpenService, serviceStream, ({ serviceId }) => serviceId),
  PublishServiceVersionHandler,
  runOnStream(SuspendService, serviceStream, ({ serviceId }) => serviceId),
  runOnStream(ResumeService, serviceStream, ({ serviceId }) => serviceId),
  runOnStream(RetireService, serviceStream, ({ serviceId }) => serviceId),
  SubmitApplicationHandler,
  runOnStream(NoteTakenIn, submissionStream, ({ submissionId }) => submissionId),
  FinishSubmissionHandler,
];
