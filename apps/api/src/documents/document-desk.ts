import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  allowedActions,
  HandOverDocument,
  type Document,
  type DocumentCommand,
  type DocumentEvent,
} from '@chancery/documents';
import type { Outcome } from '@chancery/event-store';
import { Answer, type EdgeOfDay, type Requester } from '@chancery/http';
import type { CommandContext, Principal } from '@chancery/kernel';
import { OfficeDays } from '../shape/office-days.js';
import type { DocumentAnswer } from './document.answers.js';
import type { HandOverBody } from './handling.bodies.js';

type CommandClass<Data> = new (
  data: Data,
  by: Principal,
  context?: CommandContext,
) => DocumentCommand;

/** Commands name instants; a caller may name days instead. */
type WithDays<Data> = {
  readonly [Name in keyof Data]: Data[Name] | (string extends Data[Name] ? EdgeOfDay : never);
};

/** Sends commands to documents and words the answer: where the document stands and what may follow. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly days: OfficeDays,
  ) {}

  async order<Data extends { readonly documentId: string; readonly at: string }>(
    Command: CommandClass<Data>,
    caller: Requester,
    data: WithDays<Omit<NoInfer<Data>, 'at'>>,
  ): Promise<Answer<DocumentAnswer>> {
    const { principal, context, at } = caller;
    const dated = await this.days.inInstants(data, principal);
    const command = new Command({ ...dated, at } as unknown as Data, principal, context);
    const outcome = await this.bus.execute<DocumentCommand, Outcome<Document, DocumentEvent>>(
      command,
    );
    const { state, revision, position } = outcome;
    return new Answer(answerOf(state, command.data.documentId, principal), { revision, position });
  }

  /** Hands a document over; the answer names the hand-over, so that it can be answered or recalled. */
  async handOver(
    documentId: string,
    caller: Requester,
    asked: HandOverBody,
  ): Promise<Answer<DocumentAnswer>> {
    const handOverId = caller.newId('hand-over');
    const order = { documentId, handOverId, ...asked };
    const { body, standing } = await this.order(HandOverDocument, caller, order);
    return new Answer({ ...body, handOverId }, standing);
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
