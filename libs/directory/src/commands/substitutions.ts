import { Inject, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { asHandlerOf, CommandRunner, EventStore, type Outcome } from '@chancery/event-store';
import { authorityOf, dayIn, type CommandContext, type Principal } from '@chancery/kernel';
import { ReadModelBehind, ReadStore } from '@chancery/read-store';
import { FindPrincipal } from '../directory.messages.js';
import { LookUpAuthority, LookUpOfficer } from '../directory.look-ups.js';
import {
  AmendSubstitution,
  EndSubstitution,
  GrantSubstitution,
  type AroundSubstitution,
  type SubstitutionCommand,
} from '../domain/substitution.commands.js';
import { substitutionStream } from '../domain/substitution.decider.js';
import type { Substitution } from '../domain/substitution.state.js';
import type { SubstitutionEvent } from '../domain/substitution.events.js';

interface Terms {
  readonly holderId: string;
  readonly substituteId: string;
  readonly from: string;
  readonly until?: string | undefined;
}

const overlappingOf = `
  select substitution_id from substitution
  where holder_id = $1 and substitute_id = $2 and ended_at is null and substitution_id <> $3
    and first_day <= coalesce($5, first_day) and coalesce(last_day, $4) >= $4
  limit 1`;

type Outcomes = Promise<Outcome<Substitution, SubstitutionEvent>>;

/** A handler that completes its command with what stands around the substitution. */
const aroundHandler = <Command extends SubstitutionCommand>(
  Command: new (data: Command['data'], by: Principal, context?: CommandContext) => Command,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(QueryBus) private readonly queries: QueryBus,
      @Inject(EventStore) private readonly log: EventStore,
      @Inject(ReadStore) private readonly rows: ReadStore,
    ) {}

    async execute({ data, by, context }: Command): Outcomes {
      const { substitutionId, at } = data;
      const { state } = await this.runner.load(substitutionStream, substitutionId);
      const before = state.status === 'absent' ? {} : state;
      const terms = { ...before, ...data } as Terms;
      const around = terms.holderId === undefined ? {} : { around: await this.around(terms, data) };
      const command = new Command({ ...data, ...around, at }, by, context);
      return this.runner.run(substitutionStream, substitutionId, command);
    }

    private async around(
      terms: Terms,
      { substitutionId, at }: SubstitutionCommand['data'],
    ): Promise<AroundSubstitution> {
      const { holderId, substituteId } = terms;
      const authority = await this.queries.execute(new LookUpAuthority(authorityOf(holderId)));
      const substitute = await this.queries.execute(new LookUpOfficer(substituteId));
      await this.upToDate();
      return {
        holder: await this.queries.execute(new FindPrincipal(holderId)),
        isSubstituteActive: substitute?.isActive === true,
        today: dayIn(authority?.timeZone ?? 'UTC', at),
        overlapping: await this.overlapping(terms, substitutionId),
      };
    }

    private async overlapping(
      { holderId, substituteId, from, until }: Terms,
      substitutionId: string,
    ): Promise<string | undefined> {
      const found = await this.rows.one<{ substitutionId: string }>(overlappingOf, [
        ...[holderId, substituteId, substitutionId],
        ...[from, until ?? null],
      ]);
      return found?.substitutionId;
    }

    /** Another substitution may have been granted a moment ago. */
    private async upToDate(): Promise<void> {
      const head = await this.log.head();
      try {
        if (head !== undefined) await this.rows.waitFor('directory', head.position);
      } catch (error) {
        if (!(error instanceof ReadModelBehind)) throw error;
      }
    }
  }
  return asHandlerOf(Command, Handler);
};

export const substitutionHandlers = [
  aroundHandler(GrantSubstitution),
  aroundHandler(AmendSubstitution),
  aroundHandler(EndSubstitution),
];
