import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  allowedActions,
  type Document,
  type DocumentCommand,
  type DocumentEvent,
} from '@chancery/documents';
import type { Outcome } from '@chancery/event-store';
import { Answer, type Requester } from '@chancery/http';
import type { CommandContext, Principal } from '@chancery/kernel';
import type { DocumentAnswer } from './document.answers.js';

type CommandClass<Data> = new (
  data: Data,
  by: Principal,
  context?: CommandContext,
) => DocumentCommand;

/** Sends commands to documents and words the answer: where the document stands and what may follow. */
@Injectable()
export class DocumentDesk {
  constructor(private readonly bus: CommandBus) {}

  async order<Data extends { readonly documentId: string; readonly at: string }>(
    Command: CommandClass<Data>,
    caller: Requester,
    data: Omit<Data, 'at'>,
  ): Promise<Answer<DocumentAnswer>> {
    const { principal, context, at } = caller;
    const command = new Command({ ...data, at } as Data, principal, context);
    const outcome = await this.bus.execute<DocumentCommand, Outcome<Document, DocumentEvent>>(
      command,
    );
    const { state, revision, position } = outcome;
    return new Answer(answerOf(state, data.documentId, principal), { revision, position });
  }
}

const answerOf = (document: Document, documentId: string, by: Principal): DocumentAnswer => {
  if (document.situation === 'absent')
    return { documentId, situation: 'absent', allowedActions: [] };
  const { situation, registration, custody } = document;
  return {
    documentId,
    situation,
    ...registration,
    custody,
    allowedActions: [...allowedActions(document, by)],
  };
};
