import type { Projection } from '@chancery/kernel';
import { calendarProjection } from './read-models/calendar/calendar.projection.js';
import { deadlinePolicyProjection } from './read-models/deadline-policy/deadline-policy.projection.js';

export const deadlinesProjections: readonly Projection[] = [
  calendarProjection,
  deadlinePolicyProjection,
];
