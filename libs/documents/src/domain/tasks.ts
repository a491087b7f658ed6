import type { Decisions, Evolutions } from '@chancery/kernel';
import type { ClockExtended, ClockStarted, ClockStopped } from './clock.events.js';
import type { DocumentHandedOver } from './document.events.js';
import type { Present } from './document.state.js';
import { controllingDecisions, controllingEvolutions } from './task.controlling.js';
import type { TaskCommand } from './task.commands.js';
import type { SeriesEnded } from './series.events.js';
import type { TaskEvent } from './task.events.js';
import { executingDecisions, executingEvolutions } from './task.executing.js';
import { extendingDecisions, extendingEvolutions } from './task.extending.js';
import { judgingDecisions, judgingEvolutions } from './task.judging.js';
import { orderingEvolutions } from './task.ordered.js';
import { orderingDecisions } from './task.ordering.js';
import { takingDecisions, takingEvolutions } from './task.taking.js';

type Decided =
  SeriesEnded | TaskEvent | ClockStarted | ClockStopped | ClockExtended | DocumentHandedOver;

/** Who orders what of whom on a document, and what becomes of it. */
export const taskDecisions: Decisions<Present, TaskCommand, Decided> = {
  ...orderingDecisions,
  ...takingDecisions,
  ...executingDecisions,
  ...judgingDecisions,
  ...extendingDecisions,
  ...controllingDecisions,
};

export const taskEvolutions: Evolutions<Present, TaskEvent> = {
  ...orderingEvolutions,
  ...takingEvolutions,
  ...executingEvolutions,
  ...judgingEvolutions,
  ...extendingEvolutions,
  ...controllingEvolutions,
};
