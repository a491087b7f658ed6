import {
  AcceptHandOver,
  AddNote,
  ClaimDocument,
  CloseDocument,
  ConcludeHandOver,
  ExtendClock,
  ForwardToAuthority,
  HandOverDocument,
  ReceiveDocument,
  RefuseRegistration,
  RegisterDocument,
  ReleaseDocument,
  ReopenDocument,
  ResumeClock,
  ReturnDocument,
  SettleDocument,
  StartClock,
  SuspendClock,
} from '@chancery/documents';
import type { CommandContext, Principal } from '@chancery/kernel';
import type { Orders, PlannedCommand } from '../plan/planned.js';

type Classes = {
  readonly [Type in keyof Orders]: new (
    data: Orders[Type]['data'],
    by: Principal,
    context: CommandContext,
  ) => Orders[Type];
};

const classes: Classes = {
  AcceptHandOver,
  AddNote,
  ClaimDocument,
  CloseDocument,
  ConcludeHandOver,
  ExtendClock,
  ForwardToAuthority,
  HandOverDocument,
  ReceiveDocument,
  RefuseRegistration,
  RegisterDocument,
  ReleaseDocument,
  ReopenDocument,
  ResumeClock,
  ReturnDocument,
  SettleDocument,
  StartClock,
  SuspendClock,
};

/** Is the command decided without a look-up, so that it keeps its place among others given at once? */
export const isDirect = ({ type }: PlannedCommand): boolean =>
  !('looksUp' in classes[type].prototype);

/** The command itself, as the bus takes it. All commands about a case correlate with its document. */
export const orderOf = (
  { type, data, commandId }: PlannedCommand,
  by: Principal,
): Orders[keyof Orders] => {
  const command = classes[type] as new (
    data: PlannedCommand['data'],
    by: Principal,
    context: CommandContext,
  ) => Orders[keyof Orders];
  return new command(data, by, { commandId, correlationId: data.documentId });
};
