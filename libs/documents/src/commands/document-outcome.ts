import type { Outcome } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import type { DocumentEvent } from '../domain/document.events.js';
import type { Document } from '../domain/document.state.js';
import { omit } from '../omit.js';

/** What every command to a document is answered with. */
export type DocumentOutcome = Outcome<Document, DocumentEvent>;

/** For a further order on another stream: the revision that the caller has seen is that of the document. */
export const unconditional = (context: CommandContext | undefined): CommandContext | undefined =>
  context && omit(context, 'expectedRevision');
