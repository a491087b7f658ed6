import type { Shape } from '@chancery/http';
import { lengthIn } from '../deadlines/operation.js';
import { DispatchBody } from '../dispatch/dispatch.bodies.js';
import { AdoptBody } from '../documents/adoption.controller.js';
import { ExtendClockBody } from '../documents/clock.bodies.js';
import {
  AccessLevelBody,
  NoteBody,
  PriorityBody,
  ReasonBody,
} from '../documents/description.bodies.js';
import { HandOverBody, PlaceBody, ReassignBody, SettleBody } from '../documents/handling.bodies.js';
import { AcceptTaskBody, ExtensionBody } from '../tasks/task.bodies.js';
import { MoveManyBody, RemarksBody, TakeInManyBody } from './job.bodies.js';

class NothingMore {}

/** What an item names, part by part; parts are joined by colons. */
export type ItemKind =
  'document' | 'document:hand-over' | 'document:task' | 'document:clock' | StepItem;
type StepItem = 'document:route.step:version';

interface BulkRow {
  /** What it takes as `data`: the body of the same command for one. */
  readonly takes: Shape;
  /** What each item names; a document, if not said. */
  readonly of?: ItemKind;
  /** The data of the command, where it differs from the body. */
  readonly read?: (body: never) => object;
}

const ofTask = { of: 'document:task' } as const;
const ofStep = { of: 'document:route.step:version' } as const;

const extension = ({ ground, reason, ...length }: ExtendClockBody): object => ({
  ...{ ground, reason },
  by: lengthIn(length, '/data'),
});

/** The commands that callers can give for many. */
export const bulkRows: Readonly<Record<string, BulkRow>> = {
  'hand-over': { takes: HandOverBody },
  accept: { takes: NothingMore, of: 'document:hand-over' },
  claim: { takes: NothingMore },
  release: { takes: NothingMore },
  reassign: { takes: ReassignBody },
  settle: { takes: SettleBody },
  close: { takes: NothingMore },
  reopen: { takes: ReasonBody },
  'take-in': { takes: TakeInManyBody },
  move: { takes: MoveManyBody },
  'add-note': { takes: NoteBody },
  'adopt-procedure': { takes: AdoptBody },
  'set-access-level': { takes: AccessLevelBody },
  'set-priority': { takes: PriorityBody },
  'put-on-control': { takes: PlaceBody, ...ofTask, read: (place: PlaceBody) => ({ place }) },
  'take-off-control': { takes: AcceptTaskBody, ...ofTask },
  'extend-task': { takes: ExtensionBody, ...ofTask },
  'extend-clock': { takes: ExtendClockBody, of: 'document:clock', read: extension },
  'prepare-dispatch': { takes: DispatchBody },
  concur: { takes: RemarksBody, ...ofStep },
  sign: { takes: NothingMore, ...ofStep },
};
