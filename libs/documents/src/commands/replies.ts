import { Injectable } from '@nestjs/common';
import { CommandRunner } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import type { Reply } from '../domain/dispatch.terms.js';
import { documentStream } from '../domain/document.decider.js';
import { DocumentNotFound } from '../domain/document.errors.js';
import { mayRead } from '../domain/document.rights.js';

/** Knows what answers what: outgoing documents under their register numbers, and the incoming ones that they answer. */
@Injectable()
export class Replies {
  constructor(private readonly runner: CommandRunner) {}

  /** Those of the documents that are outgoing, have a number, and may be read. */
  async among(documentIds: readonly string[], by: Principal): Promise<readonly Reply[]> {
    const found = await Promise.all(documentIds.map((id) => this.replyOf(id, by)));
    return found.filter((reply) => reply !== undefined);
  }

  /** Throws DocumentNotFound for the first that did not come in, or that may not be read. */
  async demandAnswerable(documentIds: readonly string[], by: Principal): Promise<void> {
    for (const documentId of documentIds) {
      const { state } = await this.runner.load(documentStream, documentId);
      const isThere = state.situation !== 'absent' && mayRead(state, by);
      if (!isThere || state.direction !== 'incoming') throw new DocumentNotFound(documentId);
    }
  }

  private async replyOf(documentId: string, by: Principal): Promise<Reply | undefined> {
    const { state: reply } = await this.runner.load(documentStream, documentId);
    const isReply =
      reply.situation !== 'absent' && reply.direction === 'outgoing' && mayRead(reply, by);
    const number = isReply ? reply.registration?.number : undefined;
    return number === undefined ? undefined : { documentId, number };
  }
}
