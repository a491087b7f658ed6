import type { Unit } from '@chancery/deadlines';
import type { Channel, SettlementWay } from '@chancery/documents';
import type { AccessLevel } from '@chancery/kernel';
import type { DateReader } from '../log/date-format.js';
import type { DateRules, LogColumns, LogReadingRules } from '../log/log-event.js';
import type { Condition } from './condition.js';
import type { Template } from './template.js';
import type { TermRules } from './term.js';

/**
 * What a rule can have done about a log event. `receive` and `register` come by themselves where a case
 * needs them, so that a rule names them only to say which event stands for them.
 */
export type Action =
  | { readonly kind: 'receive' | 'register' | 'refuse' | 'note' | 'close' | 'reopen' }
  /** Whoever did the event works on the document from now on. */
  | { readonly kind: 'claim' }
  /** The unit of the event takes note of the document; custody does not move. */
  | { readonly kind: 'acquaint' }
  /** Custody goes to the unit of the event, or to the one named here. */
  | { readonly kind: 'move'; readonly unit?: string }
  /** As `move`, but a unit that held the document before gets it back. */
  | { readonly kind: 'return'; readonly unit?: string }
  /** The term of the document stands still on a ground, or goes on. */
  | { readonly kind: 'suspend' | 'resume'; readonly ground: string }
  | ExtendAction
  | { readonly kind: 'settle'; readonly way: SettlementWay }
  | { readonly kind: 'forward'; readonly authority: string };

/** The term of the document becomes longer. */
export interface ExtendAction {
  readonly kind: 'extend';
  readonly ground: string;
  /** A number, or the column that has it. */
  readonly amount: Template;
  readonly unit: Unit;
}

export interface Rule {
  /** An activity, literally or with `*` for any text. */
  readonly activity: string;
  readonly when?: Condition;
  readonly actions: readonly Action[];
}

export interface Mapping {
  readonly columns: LogColumns;
  readonly settings: MappingSettings;
  readonly document: DocumentTemplates;
  /** What the log calls a channel, in lower case. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** What the log calls a unit; an empty name means none. */
  readonly units: ReadonlyMap<string, string>;
  /** What the log writes where it knows nothing; such a value is taken for none. */
  readonly nothing: ReadonlySet<string>;
  /** The first rule that fits an event holds. */
  readonly rules: readonly Rule[];
  /** How the authority counts the terms of its documents. */
  readonly termRules: TermRules;
  /** What is to follow the last event of a case. */
  readonly endings: readonly Ending[];
}

export interface Ending {
  /** The column with the instant of the end; without a value there, the case has not ended. */
  readonly instant: string;
  readonly when?: Condition;
  readonly actions: readonly Action[];
}

export interface MappingSettings {
  /** For texts without an offset, and for the year of a register. */
  readonly timeZone: string;
  /** For dates that are not written as in ISO 8601. */
  readonly dateReaders: readonly DateReader[];
  readonly authorityName?: string;
  /** Where documents arrive when their first event names no unit. */
  readonly intakeUnit: string;
  readonly register: string;
  readonly registerPattern: string;
  /** The words of a note about an event; its activity if not given. */
  readonly note?: Template;
}

export interface DocumentTemplates {
  readonly subject: Template;
  readonly kind: Template;
  readonly language: string;
  readonly accessLevel: AccessLevel;
  readonly channel?: Template;
  readonly sender: Template;
  readonly senderKind: 'person' | 'organisation';
  readonly receivedAt?: Template;
  readonly due?: Template;
}

/** How to read the dates of a log that is imported at this instant. */
export const dateRulesOf = ({ settings }: Mapping, now: string): DateRules => ({
  timeZone: settings.timeZone,
  dateReaders: settings.dateReaders,
  now,
});

export const readingRulesOf = (mapping: Mapping, now: string): LogReadingRules => ({
  columns: mapping.columns,
  nothing: mapping.nothing,
  ...dateRulesOf(mapping, now),
});
