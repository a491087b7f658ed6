import { demandRight, type Decider, type Grant, type StreamType } from '@chancery/kernel';
import type {
  ApplicationCommand,
  DeactivateApplication,
  GiveGrant,
} from './application.commands.js';
import {
  ApplicationAlreadyRegistered,
  ApplicationNotActive,
  ApplicationNotFound,
} from './application.errors.js';
import type { ApplicationEvent } from './application.events.js';
import type { ActiveApplication, Application } from './application.state.js';
import { rights } from './rights.js';

/** An application reads by grants, one for each authority; one that is no longer in use has none. */
export const applicationDecider: Decider<Application, ApplicationCommand, ApplicationEvent> = {
  initialState: { status: 'absent' },

  admit: (application, command) => demandRight(rights, application, command),

  decide(application, command) {
    const { applicationId } = command.data;
    if (command.type === 'RegisterApplication') {
      if (application.status === 'absent')
        return [{ type: 'ApplicationRegistered', data: command.data }];
      if (application.status === 'active' && application.name === command.data.name) return [];
      throw new ApplicationAlreadyRegistered(applicationId);
    }
    if (application.status === 'absent') throw new ApplicationNotFound(applicationId);
    if (application.status === 'deactivated') {
      if (command.type === 'GiveGrant') throw new ApplicationNotActive(applicationId);
      return [];
    }
    switch (command.type) {
      case 'GiveGrant':
        return give(application, command);
      case 'EndGrant':
        return grantIn(application, command.data.authorityId)
          ? [{ type: 'GrantEnded', data: command.data }]
          : [];
      case 'DeactivateApplication':
        return deactivate(application, command);
    }
  },

  evolve(application, { type, data }) {
    if (type === 'ApplicationRegistered') return { status: 'active', name: data.name, grants: [] };
    if (application.status !== 'active') return application;
    switch (type) {
      case 'GrantGiven': {
        const { applicationId: _, at: __, ...grant } = data;
        return { ...application, grants: [...without(application, data.authorityId), grant] };
      }
      case 'GrantEnded':
        return { ...application, grants: without(application, data.authorityId) };
      case 'ApplicationDeactivated':
        return { status: 'deactivated', name: application.name };
    }
  },
};

export const applicationStream: StreamType<Application, ApplicationCommand, ApplicationEvent> = {
  category: 'application',
  decider: applicationDecider,
};

const grantIn = ({ grants }: ActiveApplication, authorityId: string): Grant | undefined =>
  grants.find((grant) => grant.authorityId === authorityId);

const without = ({ grants }: ActiveApplication, authorityId: string): readonly Grant[] =>
  grants.filter((grant) => grant.authorityId !== authorityId);

const give = (application: ActiveApplication, { data }: GiveGrant): ApplicationEvent[] => {
  const { authorityId, unitIds, kinds, clearance, content } = data;
  const known = grantIn(application, authorityId);
  const same =
    known && JSON.stringify([known.unitIds, known.kinds, known.clearance, known.content]);
  return same === JSON.stringify([unitIds, kinds, clearance, content])
    ? []
    : [{ type: 'GrantGiven', data }];
};

const deactivate = (
  { grants }: ActiveApplication,
  { data }: DeactivateApplication,
): ApplicationEvent[] => [
  ...grants.map(({ authorityId }) => ({
    type: 'GrantEnded' as const,
    data: { ...data, authorityId },
  })),
  { type: 'ApplicationDeactivated', data },
];
