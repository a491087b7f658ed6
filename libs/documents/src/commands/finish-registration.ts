import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@chancery/event-store';
import {
  AllocateNumber,
  numberHeld,
  NumberWasVoided,
  VoidNumber,
} from '@chancery/registers/contract';
import type { Register, RegisterEvent } from '@chancery/registers/contract';
import { RegisterDocument } from '../domain/document.commands.js';
import {
  ActionNotAllowedNow,
  AlreadyRegistered,
  DocumentNotFound,
  NumberRevoked,
} from '../domain/document.errors.js';
import { FinishRegistration } from '../domain/finish-registration.js';

const impossible = [DocumentNotFound, ActionNotAllowedNow, AlreadyRegistered];

/**
 * Registers under the number; if the document can not be registered any more, the number becomes void. A
 * number that was declared void meanwhile is left alone, and so is one that the document lost by revocation.
 */
@CommandHandler(FinishRegistration)
export class FinishRegistrationHandler implements ICommandHandler<FinishRegistration, void> {
  constructor(private readonly bus: CommandBus) {}

  async execute(command: FinishRegistration): Promise<void> {
    if (!(await this.isHeld(command))) return;
    const { data, by, context } = command;
    try {
      await this.bus.execute(new RegisterDocument(data, by, context));
    } catch (error) {
      if (error instanceof NumberRevoked) return;
      if (!impossible.some((refusal) => error instanceof refusal)) throw error;
      const { registerId, sequence, at } = data;
      const reason = `The document could not be registered: ${(error as Error).message}`;
      await this.bus.execute(new VoidNumber({ registerId, sequence, reason, at }, by, context));
    }
  }

  /** Asked for a number again, the register answers with the one that the document holds. */
  private async isHeld({ data, by, context }: FinishRegistration): Promise<boolean> {
    const { registerId, documentId, sequence, at } = data;
    const asked = new AllocateNumber({ registerId, documentId, at }, by, context);
    try {
      const { state } = await this.bus.execute<AllocateNumber, Outcome<Register, RegisterEvent>>(
        asked,
      );
      return numberHeld(state, documentId)?.sequence === sequence;
    } catch (error) {
      if (error instanceof NumberWasVoided) return false;
      throw error;
    }
  }
}
