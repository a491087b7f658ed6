import type { Projection } from '@chancery/kernel';
import { courseProjection } from './read-models/course/course.projection.js';
import { eventLineProjection } from './read-models/event-line/event-line.projection.js';
import { passageProjection } from './read-models/passage/passage.projection.js';
import { stayProjection } from './read-models/stay/stay.projection.js';
import { visitProjection } from './read-models/visit/visit.projection.js';

export const insightsProjections: readonly Projection[] = [
  courseProjection,
  stayProjection,
  visitProjection,
  passageProjection,
  eventLineProjection,
];
