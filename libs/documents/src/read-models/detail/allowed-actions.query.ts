import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { FindAllowedActions } from '../../documents.messages.js';
import { documentStream } from '../../domain/document.decider.js';
import { allowedActions, type DocumentAction } from '../../domain/document.actions.js';

/** Asks the rules themselves, of each document as it stands in the log. */
@QueryHandler(FindAllowedActions)
export class FindAllowedActionsHandler implements IQueryHandler<FindAllowedActions> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    documentIds,
    by,
  }: FindAllowedActions): Promise<Readonly<Record<string, readonly DocumentAction[]>>> {
    const ids = [...new Set(documentIds)];
    const found = await Promise.all(
      ids.map(async (id) => {
        const { state } = await this.runner.load(documentStream, id);
        return [id, allowedActions(state, by)] as const;
      }),
    );
    return Object.fromEntries(found);
  }
}
