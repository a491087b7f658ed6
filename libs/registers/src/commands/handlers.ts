import { runOnStream } from '@chancery/event-store';
import {
  AllocateNumber,
  CloseRegister,
  OpenRegister,
  VoidNumber,
} from '../domain/register.commands.js';
import { registerStream } from '../domain/register.decider.js';

const idOf = ({ registerId }: { readonly registerId: string }): string => registerId;

/** No look-ups: an administrator exists only where their authority does, and all else is in the stream. */
export const commandHandlers = [
  runOnStream(OpenRegister, registerStream, idOf),
  runOnStream(AllocateNumber, registerStream, idOf),
  runOnStream(VoidNumber, registerStream, idOf),
  runOnStream(CloseRegister, registerStream, idOf),
];
