import type { Projection } from '@chancery/kernel';
import { attachmentProjection } from './read-models/attachment/attachment.projection.js';
import { documentProjection } from './read-models/document/document.projection.js';
import { documentHeadingProjection } from './read-models/document-heading/document-heading.projection.js';
import { documentUnitProjection } from './read-models/document-unit/document-unit.projection.js';
import { workItemProjection } from './read-models/work-item/work-item.projection.js';

export const documentsProjections: readonly Projection[] = [
  documentProjection,
  documentHeadingProjection,
  documentUnitProjection,
  attachmentProjection,
  workItemProjection,
];
