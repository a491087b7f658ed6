import type { HandlingCommand } from './document.commands.js';
import type { Present } from './document.state.js';
import { isOnItsWay } from './hand-overs.js';
import { isRegisteredAs } from './intake.js';

/** Has what is ordered here been done already, by the same order? Then there is nothing new to record. */
export const isRepeated = (document: Present, command: HandlingCommand): boolean => {
  const { custody, legs } = document;
  if (command.type === 'RegisterDocument') return isRegisteredAs(document, command);
  if (command.type === 'HandOverDocument') return isOnItsWay(document, command);
  if (command.type === 'AcceptHandOver') return legs.at(-1)?.handOverId === command.data.handOverId;
  return command.type === 'ClaimDocument' && custody.officerId === command.by.id;
};
