import { authorityOf } from '@chancery/kernel';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { calendarStream } from '../domain/calendar.decider.js';
import { PublishDeadlinePolicy } from '../domain/deadline-policy.commands.js';
import { policyStream } from '../domain/deadline-policy.decider.js';
import { PolicyCalendarNotKnown } from '../domain/deadline-policy.errors.js';
import type { DeadlinePolicyEvent } from '../domain/deadline-policy.events.js';
import type { PolicyState } from '../domain/deadline-policy.state.js';
import { ListCalendars } from '../deadlines.messages.js';

/** A policy counts by a calendar of its own authority that has published days. */
@CommandHandler(PublishDeadlinePolicy)
export class PublishDeadlinePolicyHandler implements ICommandHandler<
  PublishDeadlinePolicy,
  Outcome<PolicyState, DeadlinePolicyEvent>
> {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: CommandRunner,
  ) {}

  execute(command: PublishDeadlinePolicy): Promise<Outcome<PolicyState, DeadlinePolicyEvent>> {
    return this.runner.run(policyStream, command.data.policyId, command, async () => {
      await this.demandCalendar(command);
      return command;
    });
  }

  private async demandCalendar({ data, by }: PublishDeadlinePolicy): Promise<void> {
    const { policyId, policy } = data;
    const { calendarId } = policy;
    const authorityId = authorityOf(policyId);
    if (authorityOf(calendarId) === authorityId) {
      const { state } = await this.runner.load(calendarStream, calendarId);
      if (state.status === 'open' && state.versions.length > 0) return;
    }
    const calendars = await this.queries.execute(new ListCalendars(authorityId, by));
    const known = calendars.filter(({ lastVersion }) => lastVersion > 0);
    throw new PolicyCalendarNotKnown(
      calendarId,
      known.map((calendar) => calendar.calendarId),
    );
  }
}
