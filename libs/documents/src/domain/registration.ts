import type { RegisterDocument } from './document.commands.js';
import { DocumentNotFound } from './document.errors.js';
import { demand } from './document.actions.js';
import { mayRead } from './document.rights.js';
import type { Document, Present } from './document.state.js';
import { isRegisteredAs } from './intake.js';

/**
 * Asked before a number is taken from a register: is one needed? No if the document is registered there
 * already; throws whatever registration would be refused with.
 */
export const awaitsNumber = (
  document: Document,
  command: RegisterDocument,
): document is Present => {
  if (document.situation === 'absent' || !mayRead(document, command.by))
    throw new DocumentNotFound(command.data.documentId);
  if (isRegisteredAs(document, command)) return false;
  demand(document, 'register', command.by);
  return true;
};
