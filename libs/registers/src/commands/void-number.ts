import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { VoidNumber, type BoundTo } from '../domain/register.commands.js';
import { sequenceKey } from '../domain/long-register.js';
import { registerStream } from '../domain/register.decider.js';
import type { RegisterEvent } from '../domain/register.events.js';
import { allocationOf, type Register } from '../domain/register.state.js';
import { LookUpBearer, LookUpCaseBearer } from '../registers.messages.js';

/** Looks up whether the document or the case that got the number bears it. */
@CommandHandler(VoidNumber)
export class VoidNumberHandler implements ICommandHandler<
  VoidNumber,
  Outcome<Register, RegisterEvent>
> {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: CommandRunner,
  ) {}

  execute({ data, by, context }: VoidNumber): Promise<Outcome<Register, RegisterEvent>> {
    const { boundTo: _, ...order } = data;
    const command = new VoidNumber(order, by, context);
    return this.runner.run(registerStream, data.registerId, command, async () => {
      const keys = [sequenceKey(data.sequence)];
      const { state } = await this.runner.load(registerStream, data.registerId, { keys });
      const boundTo = await this.boundTo(state, command);
      return boundTo ? new VoidNumber({ ...order, boundTo }, by, context) : command;
    });
  }

  private async boundTo(
    register: Register,
    { data: { registerId, sequence }, by }: VoidNumber,
  ): Promise<BoundTo | undefined> {
    if (register.status === 'absent') return undefined;
    const allocation = allocationOf(register, sequence);
    if (!allocation || allocation.isVoid) return undefined;
    const { documentId, caseId } = allocation;
    if (caseId !== undefined) {
      const borne = { caseId, registerId, sequence };
      const { isBound } = await this.queries.execute(new LookUpCaseBearer(borne, by));
      return isBound ? {} : undefined;
    }
    if (documentId === undefined) return undefined;
    const entry = { documentId, registerId, sequence };
    const { isBound, isReadable } = await this.queries.execute(new LookUpBearer(entry, by));
    if (!isBound) return undefined;
    return isReadable ? { documentId } : {};
  }
}
