import type { Shape } from '@chancery/http';
import { AdoptBody } from '../documents/adoption.controller.js';
import {
  AccessLevelBody,
  NoteBody,
  PriorityBody,
  ReasonBody,
} from '../documents/description.bodies.js';
import { HandOverBody, ReassignBody, SettleBody } from '../documents/handling.bodies.js';

class NothingMore {}

/** What each command that can be given for many takes as `data`: the body of the same command for one. */
export const bulkBodies: Readonly<Record<string, Shape>> = {
  'hand-over': HandOverBody,
  claim: NothingMore,
  release: NothingMore,
  reassign: ReassignBody,
  settle: SettleBody,
  close: NothingMore,
  reopen: ReasonBody,
  'add-note': NoteBody,
  'adopt-procedure': AdoptBody,
  'set-access-level': AccessLevelBody,
  'set-priority': PriorityBody,
};
