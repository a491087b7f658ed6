import type { Principal } from '@chancery/kernel';
import { proceduresSchemas } from './domain/procedures.schemas.js';
import { PublishProcedure } from './domain/procedure.commands.js';
import type { ProcedurePublished } from './domain/procedure.events.js';
import { PublishRouteTemplate } from './domain/route-template.commands.js';
import type { RouteTemplatePublished } from './domain/route-template.events.js';

/** Canonical people, commands and events of Riverside, for specs and e2e tests only. */
const { authorityId: _, ...data } = proceduresSchemas.RouteTemplatePublished.example;
const { authorityId: __, ...procedure } = proceduresSchemas.ProcedurePublished.example;

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

export const publishRouteTemplate = new PublishRouteTemplate(data, administrator);
export const routeTemplatePublished: RouteTemplatePublished = {
  type: 'RouteTemplatePublished',
  data: proceduresSchemas.RouteTemplatePublished.example,
};

export const publishProcedure = new PublishProcedure(procedure, administrator);

export const procedurePublished: ProcedurePublished = {
  type: 'ProcedurePublished',
  data: proceduresSchemas.ProcedurePublished.example,
};
