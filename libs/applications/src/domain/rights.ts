import { holds, isOfAuthority, type Right, type Rights } from '@chancery/kernel';
import type { ApplicationCommand } from './application.commands.js';
import { ApplicationNotFound, ApplicationOrderNotPermitted } from './application.errors.js';
import type { Application } from './application.state.js';

const who = ['administrator'] as const;

/** Of the authority of the application, which must be the one whose events are to be read, too. */
const administrator: Right<Application, ApplicationCommand> = {
  who,
  may: (_, { by, data }) =>
    isOfAuthority(by, data.applicationId) &&
    (!('authorityId' in data) || isOfAuthority(by, data.authorityId)) &&
    holds(by, 'administrator'),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.applicationId)
      ? new ApplicationOrderNotPermitted(type, who)
      : new ApplicationNotFound(data.applicationId),
};

/** Who may give which command. A service of the platform may give all, also for several authorities. */
export const rights: Rights<Application, ApplicationCommand> = {
  RegisterApplication: administrator,
  GiveGrant: administrator,
  EndGrant: administrator,
  DeactivateApplication: administrator,
};
