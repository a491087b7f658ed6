import { auditProjections, auditSchemas } from '@chancery/audit';
import { directoryProjections, directorySchemas } from '@chancery/directory';
import { documentsProjectionsIn, documentsSchemas, SearchLanguages } from '@chancery/documents';
import { insightsProjections } from '@chancery/insights';
import { registersProjections, registersSchemas } from '@chancery/registers';
import type { Projection } from '@chancery/kernel';

/** The read models of all contexts; a new context is added here and in `schemas`. */
export const projectionsIn = (languages: SearchLanguages): readonly Projection[] => [
  ...directoryProjections,
  ...registersProjections,
  ...documentsProjectionsIn(languages),
  ...insightsProjections,
  ...auditProjections,
];

export const projections = projectionsIn(new SearchLanguages());

export const schemas: readonly Readonly<Record<string, unknown>>[] = [
  directorySchemas,
  registersSchemas,
  documentsSchemas,
  auditSchemas,
];
