import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { LookUpPartyStanding } from '@chancery/documents/contract';
import { CommandRunner } from '@chancery/event-store';
import { DeliverDecision, JoinParty, LetSilenceTakeEffect } from '../domain/matter.commands.js';
import type { LookedDecision, LookedEnd } from '../domain/looked.terms.js';
import { matterStream } from '../domain/matter.decider.js';
import { Custodies } from '../look-ups/custodies.js';
import type { MatterOutcome } from './run-with-custody.js';

/** The document of the decision is looked up as well: its number, its signature, and whether it may be sent. */
@CommandHandler(DeliverDecision)
export class DeliverDecisionHandler implements ICommandHandler<DeliverDecision, MatterOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly custodies: Custodies,
  ) {}

  async execute({ data, by, context }: DeliverDecision): Promise<MatterOutcome> {
    const { matterId, decisionId, at } = data;
    const custody = await this.custodies.of(matterId, by, { at });
    const document = await this.custodies.standingOf(decisionId, by);
    const decision: LookedDecision = {
      isRegistered: document?.direction === 'outgoing' && document.number !== undefined,
      maySend: document?.allowedActions.includes('prepare-dispatch') ?? false,
      attachmentIds: document?.attachmentIds ?? [],
    };
    const looked = { ...data, decision, ...(custody && { custody }) };
    return this.runner.run(matterStream, matterId, new DeliverDecision(looked, by, context));
  }
}

/** Looks up whether the term has ended, and what its policy says of that. */
@CommandHandler(LetSilenceTakeEffect)
export class LetSilenceTakeEffectHandler implements ICommandHandler<
  LetSilenceTakeEffect,
  MatterOutcome
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly custodies: Custodies,
  ) {}

  async execute({ data, by, context }: LetSilenceTakeEffect): Promise<MatterOutcome> {
    const { matterId } = data;
    const end = await this.endOf(data, by);
    const order = new LetSilenceTakeEffect({ ...data, ...(end && { end }) }, by, context);
    return this.runner.run(matterStream, matterId, order);
  }

  /** Undefined where the term has been stopped, or silence means nothing. */
  private async endOf(
    { matterId, clockId, at }: LetSilenceTakeEffect['data'],
    by: LetSilenceTakeEffect['by'],
  ): Promise<LookedEnd | undefined> {
    const document = await this.custodies.standingOf(matterId, by);
    const clock = document?.clocks.find((each) => each.clockId === clockId);
    if (!document || !clock || clock.stopped) return undefined;
    const { policyId, policyVersion } = clock;
    const { dates, lastAt } = clock.clock;
    const { onExpiry } = await this.custodies.policyOf(document.authorityId, clock, at);
    if (!onExpiry) return undefined;
    const end = { policyId, policyVersion, dueAt: dates?.dueAt ?? lastAt };
    return { ...end, isStanding: dates === undefined, silence: onExpiry };
  }
}

/** Looks up whether the authority knows the party. */
@CommandHandler(JoinParty)
export class JoinPartyHandler implements ICommandHandler<JoinParty, MatterOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly custodies: Custodies,
    private readonly queries: QueryBus,
  ) {}

  async execute({ data, by, context }: JoinParty): Promise<MatterOutcome> {
    const { matterId, partyId, at } = data;
    const custody = await this.custodies.of(matterId, by, { at });
    const isKnown = await this.isKnown(partyId, by);
    const looked = { ...data, isKnown, ...(custody && { custody }) };
    return this.runner.run(matterStream, matterId, new JoinParty(looked, by, context));
  }

  /** A program names parties that it knows. */
  private async isKnown(partyId: string, by: JoinParty['by']): Promise<boolean> {
    if (by.kind === 'service') return true;
    const asked = new LookUpPartyStanding(by.authorityId, partyId, by);
    return (await this.queries.execute(asked)) === 'known';
  }
}
