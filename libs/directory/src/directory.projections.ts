import type { Projection } from '@chancery/kernel';
import { authorityProjection } from './read-models/authority/authority.projection.js';
import { certificateProjection } from './read-models/certificate/certificate.projection.js';
import { officerProjection } from './read-models/officer/officer.projection.js';
import { ownQueryProjection } from './read-models/own-query/own-query.projection.js';
import { postProjection } from './read-models/post/post.projection.js';
import { savedQueryProjection } from './read-models/saved-query/saved-query.projection.js';
import { substitutionProjection } from './read-models/substitution/substitution.projection.js';
import { unitProjection } from './read-models/unit/unit.projection.js';

export const directoryProjections: readonly Projection[] = [
  authorityProjection,
  unitProjection,
  officerProjection,
  postProjection,
  savedQueryProjection,
  ownQueryProjection,
  substitutionProjection,
  certificateProjection,
];
