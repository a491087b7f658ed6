import { CommandBus, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, StaleRevision, type Outcome } from '@chancery/event-store';
import { LookUpAuthority } from '@chancery/directory/contract';
import { yearIn, type CommandContext } from '@chancery/kernel';
import {
  AllocateNumber,
  numberHeld,
  NumberWasVoided,
  VoidNumber,
} from '@chancery/registers/contract';
import type { Register, RegisterEvent } from '@chancery/registers/contract';
import { documentStreamName } from '../contract.js';
import { RegisterDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { Present } from '../domain/document.state.js';
import { RegisterNotNamed } from '../domain/procedure.errors.js';
import { awaitsNumber } from '../domain/registration.js';
import { memoryMs } from './standings.js';
import { unconditional, type DocumentOutcome } from './document-outcome.js';

/** Into a register that is known. */
type Named = RegisterDocument & { readonly data: { readonly registerId: string } };
type Allocation = Outcome<Register, RegisterEvent>;

/**
 * Gives a document its number. The rules are asked before a number is taken, so that none is taken in vain;
 * once it is taken, the registration stands: whoever dies in between, the reactor finishes it.
 */
@CommandHandler(RegisterDocument)
export class RegisterDocumentHandler implements ICommandHandler<RegisterDocument, DocumentOutcome> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  async execute(command: RegisterDocument): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    const document = data.number === undefined ? await this.documentIfDue(command) : undefined;
    if (!document) return this.run(command);
    const registerId = data.registerId ?? (await this.registerOf(document, data.at));
    const named = new RegisterDocument({ ...data, registerId }, by, context) as Named;
    const entry = await this.allocate(named, document);
    return this.run(new RegisterDocument({ ...named.data, ...entry }, by, unconditional(context)));
  }

  private run(command: RegisterDocument): Promise<DocumentOutcome> {
    return this.runner.run(documentStream, command.data.documentId, command);
  }

  /** The document, if it awaits a number. */
  private async documentIfDue(command: RegisterDocument): Promise<Present | undefined> {
    const { documentId } = command.data;
    const { state, revision } = await this.runner.load(documentStream, documentId);
    if (!awaitsNumber(state, command)) return undefined;
    const expected = command.context?.expectedRevision;
    if (expected !== undefined && expected !== revision)
      throw new StaleRevision({
        stream: documentStreamName(documentId),
        expected,
        current: revision,
      });
    return state;
  }

  /** The register of the year that the procedure of the document names. Throws RegisterNotNamed. */
  private async registerOf(
    { documentId, authorityId, following }: Present,
    at: string,
  ): Promise<string> {
    if (following?.register === undefined) throw new RegisterNotNamed(documentId);
    const authority = await this.queries.execute(new LookUpAuthority(authorityId, memoryMs));
    const year = yearIn(authority?.timeZone ?? 'UTC', at);
    return `${authorityId}.${following.register}.${year}`;
  }

  /** The number that the document now holds; none if this very order got one before that was voided since. */
  private async allocate(
    command: Named,
    document: Present,
  ): Promise<{ readonly sequence: number; readonly number: string } | undefined> {
    await this.voidLost(command, document);
    const { state } = await this.allocateFor(command, document);
    return numberHeld(state, command.data.documentId);
  }

  /** A number that the document lost in this register is void by now, unless somebody died half-way. */
  private async voidLost(
    { data: { registerId, at }, by, context }: Named,
    { revoked }: Present,
  ): Promise<void> {
    const lost = revoked.findLast((registration) => registration.registerId === registerId);
    if (!lost) return;
    const reason = `The registration as ${lost.number} was revoked`;
    const order = { registerId, sequence: lost.sequence, reason, at };
    await this.bus.execute(new VoidNumber(order, by, ofItsOwn(context)));
  }

  /** A document that awaits a number gets a new one in place of a void one. */
  private async allocateFor(
    command: Named,
    document: Present,
    replaces?: number,
  ): Promise<Allocation> {
    const { data, by, context } = command;
    const { registerId, documentId, at } = data;
    const wish = { registerId, documentId, direction: document.direction, at };
    const named = replaces === undefined ? wish : { ...wish, replaces };
    try {
      const order = new AllocateNumber(named, by, unconditional(context));
      return await this.bus.execute<AllocateNumber, Allocation>(order);
    } catch (error) {
      if (!(error instanceof NumberWasVoided) || error.sequence === replaces) throw error;
      return this.allocateFor(command, document, error.sequence);
    }
  }
}

/** A command of its own, beside the allocation on the same stream. */
const ofItsOwn = (context: CommandContext | undefined): CommandContext | undefined =>
  context && unconditional({ ...context, commandId: `${context.commandId}.void` });
