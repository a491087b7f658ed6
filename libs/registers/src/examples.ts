import type { Principal } from '@chancery/kernel';
import {
  AllocateNumber,
  CloseRegister,
  OpenRegister,
  ReopenRegister,
  VoidNumber,
} from './domain/register.commands.js';
import type {
  NumberAllocated,
  NumberVoided,
  RegisterClosed,
  RegisterOpened,
  RegisterReopened,
} from './domain/register.events.js';
import { registersSchemas } from './domain/register.schemas.js';

/** Canonical people, commands and events of a register of Riverside, for specs and e2e tests only. */
const { at, registerId } = registersSchemas.RegisterOpened.example;
const { documentId = '', sequence } = registersSchemas.NumberAllocated.example;
export const otherDocumentId = '0b1e2a9c-8a51-4a34-9a0e-1f4f8f2c7b02';

export const administrator: Principal = {
  kind: 'officer',
  id: 'riverside.olga',
  authorityId: 'riverside',
  posts: [{ unitId: 'riverside.office', roles: ['administrator'] }],
  oversees: [],
  clearance: 'internal',
};

export const registrar: Principal = {
  ...administrator,
  id: 'riverside.rita',
  posts: [{ unitId: 'riverside.office', roles: ['registrar'] }],
};

export const auditor: Principal = {
  ...administrator,
  id: 'riverside.alex',
  posts: [{ unitId: 'riverside.office', roles: ['auditor'] }],
};

/** A registrar too, but of the municipality across the river. */
export const stranger: Principal = {
  ...registrar,
  id: 'hillside.rolf',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.office', roles: ['registrar', 'administrator'] }],
};

/** A service of the platform, such as the import or the reactor. */
export const service: Principal = { ...registrar, kind: 'service', id: 'reactor', posts: [] };

export const openRegister = new OpenRegister(
  registersSchemas.RegisterOpened.example,
  administrator,
);
export const allocateNumber = new AllocateNumber({ registerId, documentId, at }, registrar);
export const voidNumber = new VoidNumber(
  { registerId, sequence, reason: registersSchemas.NumberVoided.example.reason, at },
  registrar,
);
export const closeRegister = new CloseRegister(
  { registerId, reason: 'The year is over', at },
  registrar,
);
export const reopenRegister = new ReopenRegister(
  { registerId, reason: registersSchemas.RegisterReopened.example.reason, at },
  administrator,
);

export const registerOpened: RegisterOpened = {
  type: 'RegisterOpened',
  data: registersSchemas.RegisterOpened.example,
};
export const numberAllocated: NumberAllocated = {
  type: 'NumberAllocated',
  data: registersSchemas.NumberAllocated.example,
};
export const numberVoided: NumberVoided = {
  type: 'NumberVoided',
  data: registersSchemas.NumberVoided.example,
};
export const registerClosed: RegisterClosed = {
  type: 'RegisterClosed',
  data: registersSchemas.RegisterClosed.example,
};
export const registerReopened: RegisterReopened = {
  type: 'RegisterReopened',
  data: registersSchemas.RegisterReopened.example,
};
