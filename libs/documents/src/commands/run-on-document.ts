import type { Type } from '@nestjs/common';
import { runOnStream, type Outcome } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import type { DocumentCommand } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentEvent } from '../domain/document.events.js';
import type { Document } from '../domain/document.state.js';
import { omit } from '../omit.js';

/** What every command to a document is answered with. */
export type DocumentOutcome = Outcome<Document, DocumentEvent>;

/** The handler of a command that needs no look-up. */
export const runOnDocument = <Command extends DocumentCommand>(
  commandClass: Type<Command>,
): Type<object> => runOnStream(commandClass, documentStream, ({ documentId }) => documentId);

/** For a further order on another stream: the revision that the caller has seen is that of the document. */
export const unconditional = (context: CommandContext | undefined): CommandContext | undefined =>
  context && omit(context, 'expectedRevision');
