import type { Projection } from '@chancery/kernel';
import { attachmentProjection } from './read-models/attachment/attachment.projection.js';
import { documentProjection } from './read-models/document/document.projection.js';
import { documentHeadingProjection } from './read-models/document-heading/document-heading.projection.js';
import { documentTableIn } from './read-models/document/document.row.js';
import { SearchLanguages } from './read-models/document/search-languages.js';
import { documentUnitProjection } from './read-models/document-unit/document-unit.projection.js';
import { workItemProjection } from './read-models/work-item/work-item.projection.js';

/** The read models, with the words of documents in these languages. */
export const documentsProjectionsIn = (languages: SearchLanguages): readonly Projection[] => [
  { ...documentProjection, tables: [documentTableIn(languages)] },
  documentHeadingProjection,
  documentUnitProjection,
  attachmentProjection,
  workItemProjection,
];

export const documentsProjections = documentsProjectionsIn(new SearchLanguages());
