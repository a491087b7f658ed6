import { attributeOf } from '../log/attributes.js';
import type { LogCase, LogEvent } from '../log/log-event.js';
import { readInstant } from '../log/read-instant.js';
import { isMet } from '../mapping/condition.js';
import type { Ending } from '../mapping/mapping.js';
import { RuleBook } from '../mapping/rule-book.js';
import { receive, registerOf } from './intake.js';
import { note, noteIfRefused } from './note.js';
import type { PlannedCase, PlannedStep } from './planned.js';
import { take } from './take.js';
import { CaseTelling } from './telling.js';
import type { PlanContext } from './telling.js';

/** Tells the cases of a log in commands: what a registrar would say happened to the document. */
export class CasePlanner {
  private readonly rules: RuleBook;

  constructor(private readonly context: PlanContext) {
    this.rules = new RuleBook(context.mapping.rules);
  }

  /**
   * One case is one incoming document. Its events are told in order of time, and of the file where they
   * bear the same stamp. Throws a LogError if an attribute that should be an instant is none.
   */
  plan({ caseId, events }: LogCase): PlannedCase {
    const inOrder = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const first = inOrder[0];
    if (!first) throw new RangeError(`The case ${caseId} has no events.`);
    const telling = new CaseTelling(this.context, first);
    const steps = inOrder.map((event, ordinal) => {
      telling.turnTo(event, ordinal);
      return this.step(telling, event, ordinal === inOrder.length - 1);
    });
    const { documentId, units } = telling;
    return { caseId, documentId, register: registerOf(telling), steps, units };
  }

  private step(telling: CaseTelling, event: LogEvent, isLast: boolean): PlannedStep {
    const rule = this.rules.ruleFor(event);
    receive(telling, event);
    for (const action of rule?.actions ?? []) take(telling, event, action);
    if (!rule || telling.told.length === 0) note(telling, event);
    if (isLast) this.end(telling, event);
    const instead = noteIfRefused(telling, event);
    return {
      event,
      isMapped: rule !== undefined,
      isCut: telling.isCut,
      commands: telling.told,
      noteIfRefused: instead,
    };
  }

  /** What the mapping says is to follow the last event, where the log knows when that was. */
  private end(telling: CaseTelling, event: LogEvent): void {
    const { endings } = this.context.mapping;
    const saidBy = ({ instant }: Ending): string | undefined => attributeOf(event.fields, instant);
    const ending = endings.find(
      (one) => saidBy(one) !== undefined && isMet(one.when, event.fields),
    );
    if (!ending) return;
    telling.moveOn(readInstant(saidBy(ending) ?? event.at, this.context.dates, event.line));
    const end = { ...event, activity: 'The case has ended.' };
    for (const action of ending.actions) take(telling, end, action);
  }
}
