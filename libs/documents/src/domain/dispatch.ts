import type { Decisions, Evolutions } from '@chancery/kernel';
import { addresseeDecisions, addresseeEvolutions } from './dispatch.addressees.js';
import type { DispatchCommand } from './dispatch.commands.js';
import type { DispatchEvent } from './dispatch.events.js';
import { sendingDecisions, sendingEvolutions } from './dispatch.sending.js';
import type { Present } from './document.state.js';

/** Whom a document is for, and how it gets there. */
export const dispatchDecisions: Decisions<Present, DispatchCommand, DispatchEvent> = {
  ...addresseeDecisions,
  ...sendingDecisions,
};

export const dispatchEvolutions: Evolutions<Present, DispatchEvent> = {
  ...addresseeEvolutions,
  ...sendingEvolutions,
};
