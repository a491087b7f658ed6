import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, StaleRevision, type Outcome } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import { AllocateNumber, numberHeld } from '@chancery/registers/contract';
import type { Register, RegisterEvent } from '@chancery/registers/contract';
import { RegisterDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { Direction } from '../domain/document.terms.js';
import { NumberNotAllocated } from '../domain/document.errors.js';
import { awaitsNumber } from '../domain/registration.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './run-on-document.js';

/**
 * Gives a document its number. The rules are asked before a number is taken, so that none is taken in vain;
 * once it is taken, the registration stands: whoever dies in between, the reactor finishes it.
 */
@CommandHandler(RegisterDocument)
export class RegisterDocumentHandler implements ICommandHandler<RegisterDocument, DocumentOutcome> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
  ) {}

  async execute(command: RegisterDocument): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    const direction = data.number === undefined ? await this.directionIfDue(command) : undefined;
    if (!direction) return this.run(command);
    const entry = await this.allocate(command, direction);
    return this.run(new RegisterDocument({ ...data, ...entry }, by, unconditional(context)));
  }

  private run(command: RegisterDocument): Promise<DocumentOutcome> {
    return this.runner.run(documentStream, command.data.documentId, command);
  }

  /** The document's direction, if it awaits a number. */
  private async directionIfDue(command: RegisterDocument): Promise<Direction | undefined> {
    const { documentId } = command.data;
    const { state, revision } = await this.runner.load(documentStream, documentId);
    if (!awaitsNumber(state, command)) return undefined;
    const expected = command.context?.expectedRevision;
    if (expected !== undefined && expected !== revision)
      throw new StaleRevision({ stream: `document-${documentId}`, expected, current: revision });
    return state.direction;
  }

  private async allocate(
    { data: { registerId, documentId, replaces, at }, by, context }: RegisterDocument,
    direction: Direction,
  ): Promise<{ readonly sequence: number; readonly number: string }> {
    const wish = {
      registerId,
      documentId,
      direction,
      at,
      ...(replaces !== undefined && { replaces }),
    };
    const order = new AllocateNumber(wish, by, unconditional(context));
    const { state } = await this.bus.execute<AllocateNumber, Outcome<Register, RegisterEvent>>(
      order,
    );
    const held = numberHeld(state, documentId);
    if (!held) throw new NumberNotAllocated(documentId, registerId);
    return held;
  }
}

/** The revision that the caller insists on is the document's before it got its number. */
const unconditional = (context: CommandContext | undefined): CommandContext | undefined =>
  context && omit(context, 'expectedRevision');
