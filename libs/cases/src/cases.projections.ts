import type { Projection } from '@chancery/kernel';
import { caseClockProjection } from './read-models/case-clock/case-clock.projection.js';
import { caseFileProjection } from './read-models/case-file/case-file.projection.js';
import { caseTimerProjection } from './read-models/case-timer/case-timer.projection.js';
import { caseUnitProjection } from './read-models/case-unit/case-unit.projection.js';
import { fileClassProjection } from './read-models/file-class/file-class.projection.js';

export const casesProjections: readonly Projection[] = [
  caseClockProjection,
  caseFileProjection,
  caseTimerProjection,
  caseUnitProjection,
  fileClassProjection,
];
