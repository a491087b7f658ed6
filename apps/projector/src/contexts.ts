import { directoryProjections, directorySchemas } from '@chancery/directory';
import { documentsProjections, documentsSchemas } from '@chancery/documents';
import { insightsProjections } from '@chancery/insights';
import { registersProjections, registersSchemas } from '@chancery/registers';
import type { Projection } from '@chancery/kernel';

/** The read models of all contexts; a new context is added here and in `schemas`. */
export const projections: readonly Projection[] = [
  ...directoryProjections,
  ...registersProjections,
  ...documentsProjections,
  ...insightsProjections,
];

export const schemas = [directorySchemas, registersSchemas, documentsSchemas];
