import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VoidNumber } from '@chancery/registers/contract';
import { RegisterDocument } from '../domain/document.commands.js';
import {
  ActionNotAllowedNow,
  AlreadyRegistered,
  DocumentNotFound,
} from '../domain/document.errors.js';
import { FinishRegistration } from '../domain/finish-registration.js';

const impossible = [DocumentNotFound, ActionNotAllowedNow, AlreadyRegistered];

/** Registers under the number; if the document can not be registered any more, the number becomes void. */
@CommandHandler(FinishRegistration)
export class FinishRegistrationHandler implements ICommandHandler<FinishRegistration, void> {
  constructor(private readonly bus: CommandBus) {}

  async execute({ data, by, context }: FinishRegistration): Promise<void> {
    try {
      await this.bus.execute(new RegisterDocument(data, by, context));
    } catch (error) {
      if (!impossible.some((refusal) => error instanceof refusal)) throw error;
      const { registerId, sequence, at } = data;
      const reason = `The document could not be registered: ${(error as Error).message}`;
      await this.bus.execute(new VoidNumber({ registerId, sequence, reason, at }, by, context));
    }
  }
}
