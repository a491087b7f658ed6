import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { OfficeKeys } from '@chancery/read-store';
import { AcceptMandate, GiveMandate } from '../domain/mandate.commands.js';
import { mandateStream } from '../domain/mandate.decider.js';
import type { MandateEvent } from '../domain/mandate.events.js';
import type { Mandate } from '../domain/mandate.state.js';
import { isMandateCode, mandateCode } from './mandate-code.js';

/** How giving a mandate ended, and the code by which it is taken. */
export type GivenMandate = Outcome<Mandate, MandateEvent> & { readonly code: string };

@CommandHandler(GiveMandate)
export class GiveMandateHandler implements ICommandHandler<GiveMandate, GivenMandate> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly keys: OfficeKeys,
  ) {}

  async execute(command: GiveMandate): Promise<GivenMandate> {
    const { mandateId, authorityId } = command.data;
    const outcome = await this.runner.run(mandateStream, mandateId, command);
    return { ...outcome, code: mandateCode(this.keys, authorityId, mandateId) };
  }
}

/** Compares the code that is shown with that of the mandate. */
@CommandHandler(AcceptMandate)
export class AcceptMandateHandler implements ICommandHandler<
  AcceptMandate,
  Outcome<Mandate, MandateEvent>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly keys: OfficeKeys,
  ) {}

  execute(command: AcceptMandate): Promise<Outcome<Mandate, MandateEvent>> {
    const { data, by, context } = command;
    return this.runner.run(mandateStream, data.mandateId, command, () => {
      const expected = mandateCode(this.keys, data.authorityId, data.mandateId);
      const isRight = isMandateCode(data.code, expected);
      return Promise.resolve(new AcceptMandate({ ...data, isRight }, by, context));
    });
  }
}
