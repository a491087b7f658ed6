import type { Projection } from '@chancery/kernel';
import { procedureProjection } from './read-models/procedure/procedure.projection.js';
import { routeTemplateProjection } from './read-models/route-template/route-template.projection.js';

export const proceduresProjections: readonly Projection[] = [
  routeTemplateProjection,
  procedureProjection,
];
