import type { PartyPrincipal, Principal } from '@chancery/kernel';
import { treeFelling } from './domain/sample.js';
import { OpenService, PublishServiceVersion } from './domain/service.commands.js';
import type { ServiceOpened, ServiceVersionPublished } from './domain/service.events.js';
import { servicesSchemas } from './domain/services.schemas.js';
import { SubmitApplication } from './domain/submission.commands.js';
import type { ApplicationSubmitted, SubmissionTakenIn } from './domain/submission.events.js';

/** Canonical people, commands and events, for specs only. */
const opened = servicesSchemas.ServiceOpened.example;
const published = servicesSchemas.ServiceVersionPublished.example;
const sent = servicesSchemas.ApplicationSubmitted.example;

export { treeFelling };

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

export const registrar: Principal = {
  ...administrator,
  id: 'riverside.olena',
  posts: [{ unitId: 'riverside.registry', roles: ['registrar'] }],
};

/** An administrator too, but of the municipality across the river. */
export const stranger: Principal = {
  ...administrator,
  id: 'hillside.rolf',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.office', roles: ['administrator'] }],
};

export const mariana: PartyPrincipal = {
  ...{ kind: 'party', id: sent.applicant.partyId, authorityId: 'riverside' },
  assurance: 'substantial',
};

export const checked = {
  hash: published.hash,
  faults: [],
  missingWords: [],
  unknown: [],
  personalInSubject: [],
};

export const openService = new OpenService(opened, administrator);
export const serviceOpened: ServiceOpened = { type: 'ServiceOpened', data: opened };

const { serviceId, definition, graceDays, at } = published;
export const publishVersion = new PublishServiceVersion(
  { serviceId, definition, graceDays, checked, at },
  administrator,
);
export const versionPublished: ServiceVersionPublished = {
  type: 'ServiceVersionPublished',
  data: published,
};

const { receiptId, documentId, subject, kind, language, unitId, registration, ...rest } = sent;
const { channel: _, ...order } = rest;
export const placing = { receiptId, documentId, subject, kind, language, unitId, registration };
export const submitApplication = new SubmitApplication({ ...order, placing }, mariana);
export const applicationSubmitted: ApplicationSubmitted = {
  type: 'ApplicationSubmitted',
  data: sent,
};
export const submissionTakenIn: SubmissionTakenIn = {
  type: 'SubmissionTakenIn',
  data: servicesSchemas.SubmissionTakenIn.example,
};
