import { demandRight } from '@chancery/kernel';
import type { AccessLevel, Decider, Post, StreamType } from '@chancery/kernel';
import {
  MalformedId,
  OfficerAlreadyEnrolled,
  OfficerNotActive,
  OfficerNotFound,
} from './directory.errors.js';
import { changeCertificates } from './certificates.js';
import { isSlugWithin } from './ids.js';
import type {
  EnrolOfficer,
  OfficerCommand,
  RemoveOwnQuery,
  SaveOwnQuery,
} from './officer.commands.js';
import type { OfficerEvent } from './officer.events.js';
import { endPost, givePost, leave, withPost, withoutPost } from './posts.js';
import { rights } from './rights.js';
import { demandKept, isNewToKeep, withoutQuery, withQuery } from './saved-queries.js';
import type { SavedQuery } from './unit.events.js';

export interface ActiveOfficer {
  readonly status: 'active';
  readonly authorityId: string;
  readonly name: string;
  readonly clearance: AccessLevel;
  readonly posts: readonly Post[];
  readonly queries: readonly SavedQuery[];
  /** Fingerprints of those that are registered and not revoked. */
  readonly certificates: readonly string[];
}

export type Officer =
  | { readonly status: 'absent' }
  | ActiveOfficer
  | { readonly status: 'deactivated'; readonly authorityId: string; readonly name: string };

/** An officer acts through posts, each a set of roles in a unit; who has left holds none. */
export const officerDecider: Decider<Officer, OfficerCommand, OfficerEvent> = {
  initialState: { status: 'absent' },

  admit: (officer, command) => demandRight(rights, officer, command),

  decide(officer, command) {
    if (command.type === 'EnrolOfficer') return enrol(officer, command);
    if (officer.status === 'absent') throw new OfficerNotFound(command.data.officerId);
    if (officer.status === 'deactivated') return decideOnLeaver(command);
    switch (command.type) {
      case 'RenameOfficer':
        if (officer.name === command.data.name) return [];
        return [{ type: 'OfficerRenamed', data: command.data }];
      case 'SetClearance':
        if (officer.clearance === command.data.clearance) return [];
        return [{ type: 'ClearanceSet', data: command.data }];
      case 'GivePost':
        return givePost(officer, command);
      case 'EndPost':
        return endPost(officer, command);
      case 'DeactivateOfficer':
        return leave(officer, command);
      case 'ReactivateOfficer':
        return [];
      case 'SaveOwnQuery':
      case 'RemoveOwnQuery':
        return changeQueries(officer, command);
      case 'RegisterCertificate':
      case 'RevokeCertificate':
        return changeCertificates(officer.certificates, command);
    }
  },

  evolve(officer, event) {
    if (event.type === 'OfficerEnrolled') {
      const { authorityId, name, clearance } = event.data;
      return newOfficer(authorityId, name, clearance);
    }
    if (officer.status === 'absent') return officer;
    if (event.type === 'OfficerReactivated') {
      const { authorityId, name } = officer;
      const { clearance } = event.data;
      return newOfficer(authorityId, name, clearance);
    }
    if (officer.status === 'deactivated') return officer;
    switch (event.type) {
      case 'OfficerRenamed':
        return { ...officer, name: event.data.name };
      case 'ClearanceSet':
        return { ...officer, clearance: event.data.clearance };
      case 'PostGiven':
        return { ...officer, posts: withPost(officer.posts, event.data) };
      case 'PostEnded':
        return { ...officer, posts: withoutPost(officer.posts, event.data.unitId) };
      case 'OwnQuerySaved':
        return { ...officer, queries: withQuery(officer.queries, event.data) };
      case 'OwnQueryRemoved':
        return { ...officer, queries: withoutQuery(officer.queries, event.data.name) };
      case 'CertificateRegistered':
        return { ...officer, certificates: [...officer.certificates, event.data.fingerprint] };
      case 'CertificateRevoked':
        return {
          ...officer,
          certificates: officer.certificates.filter((one) => one !== event.data.fingerprint),
        };
      case 'OfficerDeactivated':
        return { status: 'deactivated', authorityId: officer.authorityId, name: officer.name };
    }
  },
};

export const officerStream: StreamType<Officer, OfficerCommand, OfficerEvent> = {
  category: 'officer',
  decider: officerDecider,
};

/** Nobody comes, or comes back, with a post, a query or a certificate. */
const newOfficer = (authorityId: string, name: string, clearance: AccessLevel): ActiveOfficer => ({
  ...{ status: 'active', authorityId, name, clearance },
  ...{ posts: [], queries: [], certificates: [] },
});

/** Who has left stays so when told again to leave, and can come back; nothing else is done to them. */
const decideOnLeaver = ({ type, data }: Exclude<OfficerCommand, EnrolOfficer>): OfficerEvent[] => {
  if (type === 'DeactivateOfficer') return [];
  if (type === 'ReactivateOfficer') return [{ type: 'OfficerReactivated', data }];
  throw new OfficerNotActive(data.officerId);
};

const changeQueries = (
  { queries }: ActiveOfficer,
  command: SaveOwnQuery | RemoveOwnQuery,
): OfficerEvent[] => {
  const { name, officerId } = command.data;
  if (command.type === 'SaveOwnQuery')
    return isNewToKeep(queries, command.data, { officerId })
      ? [{ type: 'OwnQuerySaved', data: command.data }]
      : [];
  demandKept(queries, name, { officerId });
  return [{ type: 'OwnQueryRemoved', data: command.data }];
};

const enrol = (officer: Officer, { data }: EnrolOfficer): OfficerEvent[] => {
  const { officerId, authorityId } = data;
  if (!isSlugWithin(authorityId, officerId))
    throw new MalformedId(officerId, `${authorityId}.<slug>`);
  if (officer.status === 'absent') return [{ type: 'OfficerEnrolled', data }];
  if (officer.status === 'deactivated') throw new OfficerNotActive(officerId);
  if (officer.name !== data.name) throw new OfficerAlreadyEnrolled(officerId);
  return [];
};
