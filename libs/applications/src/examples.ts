import type { Principal } from '@chancery/kernel';
import { RegisterApplication } from './domain/application.commands.js';
import type {
  ApplicationDeactivated,
  ApplicationRegistered,
  GrantEnded,
  GrantGiven,
} from './domain/application.events.js';
import { applicationsSchemas } from './domain/application.schemas.js';

/** Canonical people, commands and events, for specs only. */
const data = applicationsSchemas.ApplicationRegistered.example;

export const administrator: Principal = {
  kind: 'officer',
  id: 'riverside.olga',
  authorityId: 'riverside',
  posts: [{ unitId: 'riverside.office', roles: ['administrator'] }],
  oversees: [],
  clearance: 'internal',
};

export const clerk: Principal = {
  ...administrator,
  id: 'riverside.ivan',
  posts: [{ unitId: 'riverside.office', roles: ['clerk'] }],
};

/** An administrator too, but of the municipality across the river. */
export const stranger: Principal = {
  ...administrator,
  id: 'hillside.rolf',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.office', roles: ['administrator'] }],
};

export const registerApplication = new RegisterApplication(data, administrator);
export const applicationRegistered: ApplicationRegistered = { type: 'ApplicationRegistered', data };
export const grantGiven: GrantGiven = {
  type: 'GrantGiven',
  data: applicationsSchemas.GrantGiven.example,
};
export const grantEnded: GrantEnded = {
  type: 'GrantEnded',
  data: applicationsSchemas.GrantEnded.example,
};
export const deactivated: ApplicationDeactivated = {
  type: 'ApplicationDeactivated',
  data: applicationsSchemas.ApplicationDeactivated.example,
};
