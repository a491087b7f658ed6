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
];

export const projections = projectionsIn(new SearchLanguages());

export const schemas = [directorySchemas, registersSchemas, documentsSchemas];
