import type { Projection } from '@chancery/kernel';
import { attachmentProjection } from './read-models/attachment/attachment.projection.js';
import { clockProjection } from './read-models/clock/clock.projection.js';
import { documentProjection } from './read-models/document/document.projection.js';
import { documentHeadingProjection } from './read-models/document-heading/document-heading.projection.js';
import { documentTableIn } from './read-models/document/document.row.js';
import { documentAddresseeProjection } from './read-models/document-addressee/document-addressee.projection.js';
import { documentReplyProjection } from './read-models/document-reply/document-reply.projection.js';
import { taskProjection } from './read-models/task/task.projection.js';
import { timerProjection } from './read-models/timer/timer.projection.js';
import { SearchLanguages } from './read-models/document/search-languages.js';
import { documentUnitProjection } from './read-models/document-unit/document-unit.projection.js';

/** The read models, with the words of documents in these languages. */
export const documentsProjectionsIn = (languages: SearchLanguages): readonly Projection[] => [
  { ...documentProjection, tables: [documentTableIn(languages)] },
  documentHeadingProjection,
  documentUnitProjection,
  attachmentProjection,
  documentReplyProjection,
  documentAddresseeProjection,
  taskProjection,
  timerProjection,
  clockProjection,
];

export const documentsProjections = documentsProjectionsIn(new SearchLanguages());
