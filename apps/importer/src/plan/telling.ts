import { deriveId } from '@chancery/event-store';
import type { DateRules, LogEvent } from '../log/log-event.js';
import { cutTo } from '../log/text-limits.js';
import type { Mapping } from '../mapping/mapping.js';
import type { Names } from './names.js';
import type { Orders, PlannedActor, PlannedCommand, PlannedCommandOf } from './planned.js';
import type { Situation, ToldClock, ToldDocument } from './told-document.js';

/** What planning needs to know beside the case. */
export interface PlanContext {
  readonly mapping: Mapping;
  /** Under which ids things are recorded. */
  readonly names: Names;
  readonly dates: DateRules;
}

/** What a command's data holds beside the document and the instant. */
type Rest<Type extends keyof Orders> = Omit<Orders[Type]['data'], 'documentId' | 'at'>;

/** What the API takes for a reason, a remark or a result. */
const longestReason = 1_000;

/** The telling of one case: where the document stands, and the commands for the event being told. */
export class CaseTelling {
  readonly documentId: string;
  readonly units = new Set<string>();
  document: ToldDocument;
  private commands: PlannedCommand[] = [];
  private ordinal = 0;
  private at = '';
  private hasCut = false;

  constructor(
    readonly context: PlanContext,
    readonly first: LogEvent,
  ) {
    this.documentId = deriveId(context.names.authorityId, 'case', first.caseId);
    const unit = this.unitOf(first) ?? context.mapping.settings.intakeUnit;
    this.document = { situation: 'absent', unit, earlierUnits: [] };
  }

  /** Starts the telling of the event at this place in the case. */
  turnTo(event: LogEvent, ordinal: number): void {
    this.commands = [];
    this.ordinal = ordinal;
    this.at = event.at;
    this.hasCut = event.isCut === true;
  }

  /** Cuts a text of the log, with a mark, to what a document can hold. */
  fit(text: string, most: number): string {
    this.hasCut ||= text.length > most;
    return cutTo(text, most);
  }

  /** The activity as a reason, a remark or a result, in the log's own words. */
  reasonOf({ activity }: LogEvent): string {
    return this.fit(activity, longestReason);
  }

  /** Was a text of the event being told too long? */
  get isCut(): boolean {
    return this.hasCut;
  }

  /** What follows happened at this instant, if that is later than the event itself. */
  moveOn(at: string): void {
    if (at > this.at) this.at = at;
  }

  get told(): readonly PlannedCommand[] {
    return this.commands;
  }

  order<Type extends keyof Orders>(type: Type, by: PlannedActor, rest: Rest<Type>): void {
    this.units.add(by.unit);
    const command = this.planned(type, by, rest, String(this.commands.length));
    this.commands.push(command);
  }

  planned<Type extends keyof Orders>(
    type: Type,
    by: PlannedActor,
    rest: Rest<Type>,
    name: string,
  ): PlannedCommandOf<Type> {
    const data = { documentId: this.documentId, at: this.at, ...rest } as Orders[Type]['data'];
    return { type, data, by, commandId: this.idOf(name) } as PlannedCommandOf<Type>;
  }

  /** For a thing that is born with the next command: the same in every import of this log. */
  nextId(kind: string): string {
    return this.idOf(`${kind}/${this.commands.length}`);
  }

  private idOf(name: string): string {
    return deriveId(this.documentId, String(this.ordinal), name);
  }

  nowIs(situation: Situation, event: LogEvent): void {
    const lastOfficer = event.officer ?? this.document.lastOfficer;
    const { clock, ...before } = this.document;
    this.document = {
      ...{ ...before, situation, ...(lastOfficer && { lastOfficer }) },
      ...(clock && isInWork(situation) && { clock }), // its term stops with the work on it
    };
  }

  clockIs(clock: ToldClock): void {
    this.document = { ...this.document, clock };
  }

  /** It lies with a unit now, and nobody there has taken it up yet. */
  nowLiesWith(unit: string, earlierUnits: readonly string[]): void {
    this.units.add(unit);
    const { situation, clock } = this.document;
    this.document = { situation, unit, earlierUnits, ...(clock && { clock }) };
  }

  nowHandledBy(officer: string): void {
    this.document = { ...this.document, handler: officer, lastOfficer: officer };
  }

  /** The unit that the log names, as the mapping calls it; none where it knows none. */
  unitOf({ unit }: LogEvent): string | undefined {
    if (unit === undefined) return undefined;
    return (this.context.mapping.units.get(unit) ?? unit) || undefined;
  }

  /** Whoever did what the event tells, in the name of the unit that has the document or of another. */
  actorOf(event: LogEvent, unit = this.document.unit): PlannedActor {
    return actor(event.officer, unit);
  }

  /** Whoever acted last for the unit that has the document. */
  get lastActor(): PlannedActor {
    return actor(this.document.lastOfficer, this.document.unit);
  }
}

const isInWork = (situation: Situation): boolean =>
  situation === 'unregistered' || situation === 'registered';

const actor = (officer: string | undefined, unit: string): PlannedActor =>
  officer === undefined ? { unit } : { officer, unit };
