import { runOnStream } from '@chancery/event-store';
import {
  DeactivateApplication,
  EndGrant,
  GiveGrant,
  RegisterApplication,
} from '../domain/application.commands.js';
import { applicationStream } from '../domain/application.decider.js';

const idOf = ({ applicationId }: { readonly applicationId: string }): string => applicationId;

export const commandHandlers = [
  runOnStream(RegisterApplication, applicationStream, idOf),
  runOnStream(GiveGrant, applicationStream, idOf),
  runOnStream(EndGrant, applicationStream, idOf),
  runOnStream(DeactivateApplication, applicationStream, idOf),
];
