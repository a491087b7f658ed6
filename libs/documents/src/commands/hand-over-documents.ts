import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { command, DomainError } from '@chancery/kernel';
import type { CommandContext } from '@chancery/kernel';
import { HandOverDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { Place, Purpose, Standing } from '../domain/document.terms.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './document-outcome.js';
import { Standings } from './standings.js';

interface One {
  readonly documentId: string;
  readonly handOverId: string;
}

/** The same hand-over for many documents; each is decided by itself. */
export class HandOverDocuments extends command('HandOverDocuments')<{
  readonly documents: readonly One[];
  readonly purpose: Purpose;
  readonly to: Place;
  readonly note?: string;
  readonly due?: string;
  readonly at: string;
}> {}

/** What became of one of many: an outcome, or the refusal that a single command would have met. */
export type BulkResult = One &
  ({ readonly outcome: DocumentOutcome } | { readonly refusal: DomainError });

const atOnce = 32;

@CommandHandler(HandOverDocuments)
export class HandOverDocumentsHandler implements ICommandHandler<HandOverDocuments, BulkResult[]> {
  constructor(
    private readonly standings: Standings,
    private readonly runner: CommandRunner,
  ) {}

  async execute(command: HandOverDocuments): Promise<BulkResult[]> {
    const { documents, to, at } = command.data;
    let asked: Promise<Standing> | undefined;
    const standing = (): Promise<Standing> => (asked ??= this.standings.of(to, command.by, at));
    const results: BulkResult[] = [];
    for (let start = 0; start < documents.length; start += atOnce) {
      const some = documents.slice(start, start + atOnce);
      const done = some.map((one) => this.handOver(one, command, standing));
      results.push(...(await Promise.all(done)));
    }
    return results;
  }

  private async handOver(
    one: One,
    { data, by, context }: HandOverDocuments,
    standing: () => Promise<Standing>,
  ): Promise<BulkResult> {
    try {
      const order = { ...omit(data, 'documents'), ...one };
      const command = new HandOverDocument(order, by, contextFor(one, context));
      const lookUp = async (): Promise<HandOverDocument> =>
        new HandOverDocument({ ...order, standings: [await standing()] }, by, command.context);
      const { documentId } = one;
      return {
        ...one,
        outcome: await this.runner.run(documentStream, documentId, command, lookUp),
      };
    } catch (error) {
      if (error instanceof DomainError) return { ...one, refusal: error };
      throw error;
    }
  }
}

/** Each document's command has an id of its own, so that a repeated call meets what it did before. */
const contextFor = (one: One, context: CommandContext | undefined): CommandContext | undefined =>
  context && { ...context, commandId: `${context.commandId}.${one.documentId}` };
