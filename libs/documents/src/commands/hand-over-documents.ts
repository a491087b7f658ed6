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
  readonly to: Place;
}

/** The same order about many documents, or to many addressees; each hand-over is decided by itself. */
export class HandOverDocuments extends command('HandOverDocuments')<{
  readonly handOvers: readonly One[];
  readonly purpose: Purpose;
  readonly note?: string;
  readonly due?: string;
  readonly at: string;
}> {}

/** What became of one of many: an outcome, or the refusal that a single command would have met. */
export type BulkResult = One &
  ({ readonly outcome: DocumentOutcome } | { readonly refusal: DomainError });

type Look = (to: Place) => Promise<Standing>;

const atOnce = 32;

@CommandHandler(HandOverDocuments)
export class HandOverDocumentsHandler implements ICommandHandler<HandOverDocuments, BulkResult[]> {
  constructor(
    private readonly standings: Standings,
    private readonly runner: CommandRunner,
  ) {}

  async execute(command: HandOverDocuments): Promise<BulkResult[]> {
    const { handOvers, at } = command.data;
    const look = onceEach((to) => this.standings.of(to, command.by, at));
    const documents = byDocument(handOvers);
    const results: BulkResult[] = [];
    for (let start = 0; start < documents.length; start += atOnce) {
      const some = documents.slice(start, start + atOnce);
      const done = some.map((ofOne) => this.oneAfterTheOther(ofOne, command, look));
      results.push(...(await Promise.all(done)).flat());
    }
    return results;
  }

  /** Hand-overs of one document would only get in each other's way. */
  private async oneAfterTheOther(
    handOvers: readonly One[],
    command: HandOverDocuments,
    look: Look,
  ): Promise<readonly BulkResult[]> {
    const results: BulkResult[] = [];
    for (const one of handOvers) results.push(await this.handOver(one, command, look));
    return results;
  }

  private async handOver(
    one: One,
    { data, by, context }: HandOverDocuments,
    look: Look,
  ): Promise<BulkResult> {
    try {
      const order = { ...omit(data, 'handOvers'), ...one };
      const command = new HandOverDocument(order, by, contextFor(one, context));
      const lookUp = async (): Promise<HandOverDocument> =>
        new HandOverDocument({ ...order, standings: [await look(one.to)] }, by, command.context);
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

const byDocument = (handOvers: readonly One[]): readonly (readonly One[])[] => {
  const groups = new Map<string, One[]>();
  for (const one of handOvers)
    groups.set(one.documentId, [...(groups.get(one.documentId) ?? []), one]);
  return [...groups.values()];
};

/** Each place is looked up once. */
const onceEach = (look: Look): Look => {
  const seen = new Map<string, Promise<Standing>>();
  return (to) => {
    const key = `${to.unitId} ${to.officerId ?? ''}`;
    const standing = seen.get(key) ?? look(to);
    seen.set(key, standing);
    return standing;
  };
};

/** Each hand-over's command has an id of its own, so that a repeated call meets what it did before. */
const contextFor = (one: One, context: CommandContext | undefined): CommandContext | undefined =>
  context && { ...context, commandId: `${context.commandId}.${one.handOverId}` };
