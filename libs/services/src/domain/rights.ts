import {
  concerns,
  holds,
  isOfAuthority,
  type Principal,
  type Right,
  type Rights,
  type Role,
} from '@chancery/kernel';
import type { ServiceCommand } from './service.commands.js';
import { ServiceNotFound, ServiceOrderNotPermitted } from './service.errors.js';
import type { Service } from './service.state.js';
import type { SubmissionCommand, SubmitApplication } from './submission.commands.js';
import { SubmissionNotFound } from './submission.errors.js';
import type { Submission } from './submission.state.js';

/** Officers with one of these roles in the authority. For all of another authority no service is here. */
const roles = (...who: readonly Role[]): Right<Service, ServiceCommand> => ({
  who,
  may: (_, { by, data }) =>
    isOfAuthority(by, data.serviceId) && who.some((role) => holds(by, role)),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.serviceId)
      ? new ServiceOrderNotPermitted(type, who)
      : new ServiceNotFound(data.serviceId),
});

/** Which roles in the authority may give which command. A service of the platform may give all. */
export const serviceRights: Rights<Service, ServiceCommand> = {
  OpenService: roles('administrator'),
  PublishServiceVersion: roles('administrator'),
  SuspendService: roles('administrator'),
  ResumeService: roles('administrator'),
  RetireService: roles('administrator'),
};

/** A party for itself or whom it represents, in the authority that knows it; a registrar for somebody at the desk. */
const maySubmit = ({ by, data }: SubmitApplication): boolean => {
  if (by.kind === 'party')
    return by.authorityId === data.authorityId && concerns(by) === data.applicant.partyId;
  return isOfAuthority(by, data.serviceId) && holds(by, 'registrar');
};

export const submissionRights: Rights<Submission, SubmissionCommand> = {
  SubmitApplication: {
    who: ['party', 'registrar'],
    may: (submission, command) =>
      maySubmit(command) &&
      (submission.status === 'absent' ||
        submission.facts.applicant.partyId === command.data.applicant.partyId),
    refusal: (_, { type, by, data }) =>
      by.kind === 'officer' && isOfAuthority(by, data.serviceId)
        ? new ServiceOrderNotPermitted(type, ['registrar'])
        : new SubmissionNotFound(data.submissionId),
  },
  NoteTakenIn: {
    who: ['service'],
    may: (_, { by }) => by.kind === 'service',
    refusal: (_, { data }) => new SubmissionNotFound(data.submissionId),
  },
};

export const rights = { ...serviceRights, ...submissionRights };

/** Definitions are shown to those who hold a post in the authority. */
export const mayKnow = (by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) && (by.kind === 'service' || by.posts.length > 0);
