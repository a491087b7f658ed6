import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { mayActBy } from '@chancery/kernel';
import { custodian, head } from '../domain/action-rule.js';
import { addresseesOf } from '../domain/dispatch.state.js';
import { allowedActions } from '../domain/document.actions.js';
import { documentStream } from '../domain/document.decider.js';
import { mayRead } from '../domain/document.rights.js';
import { holder } from '../domain/document.state.js';
import { LookUpDocument, type DocumentStanding } from '../standing.messages.js';

@QueryHandler(LookUpDocument)
export class LookUpDocumentHandler implements IQueryHandler<LookUpDocument> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ documentId, by }: LookUpDocument): Promise<DocumentStanding | undefined> {
    const { state } = await this.runner.load(documentStream, documentId);
    if (state.situation === 'absent' || !mayRead(state, by)) return undefined;
    const { authorityId, situation, direction, kind, accessLevel, registration } = state;
    return {
      ...{ authorityId, situation, direction, kind, accessLevel, clocks: state.clocks },
      ...(registration && { number: registration.number }),
      custody: holder(state),
      openHandOvers: state.openHandOvers.map(({ handOverId }) => handOverId),
      addressees: addresseesOf(state),
      attachmentIds: Object.keys(state.attachments).filter(
        (attachmentId) => state.attachments[attachmentId]?.current,
      ),
      isCustodian: custodian(state, by) && mayActBy(by, 'handle'),
      isHead: head(state, by) && mayActBy(by, 'handle'),
      allowedActions: allowedActions(state, by),
    };
  }
}
