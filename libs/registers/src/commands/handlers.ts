import { runOnStream } from '@chancery/event-store';
import {
  AllocateNumber,
  CloseRegister,
  OpenRegister,
  ReopenRegister,
} from '../domain/register.commands.js';
import { registerStream } from '../domain/register.decider.js';
import { VoidNumberHandler } from './void-number.js';

const idOf = ({ registerId }: { readonly registerId: string }): string => registerId;

/** An administrator exists only where their authority does; only voiding needs more than the stream. */
export const commandHandlers = [
  runOnStream(OpenRegister, registerStream, idOf),
  runOnStream(AllocateNumber, registerStream, idOf),
  VoidNumberHandler,
  runOnStream(CloseRegister, registerStream, idOf),
  runOnStream(ReopenRegister, registerStream, idOf),
];
