import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { EventLog, LogFormat } from './export/event-log.js';
import type { DocumentTimes } from './read-models/stay/document-times.js';
import type { Period } from './read-models/periods.js';
import type { Range } from './read-models/scope.js';

/** Where the time of one document went. `now` is the instant up to which an unfinished stay is counted. */
export class GetDocumentTimes extends Query<DocumentTimes> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
    readonly now: string,
  ) {
    super();
  }
}

/**
 * The middle of a number of durations, and what nine in ten do not exceed; null if there are none. Exact where a
 * question is of up to 10,000 passages or visits, else within 5 % of the exact figures.
 */
export interface Spread {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

/** Durations of the visits that documents paid to a unit; those that have not ended count only as arrived. */
export interface VisitTimes {
  readonly arrived: number;
  readonly left: number;
  readonly waiting: Spread;
  readonly working: Spread;
  readonly total: Spread;
}

/** `period` is the first day of the week or month in which the documents arrived. */
export interface UnitTimes extends VisitTimes {
  readonly unitId: string;
  readonly groups: readonly (VisitTimes & { readonly period: string; readonly kind: string })[];
}

export interface UnitTimesFilter extends Range {
  readonly kind?: string | undefined;
  readonly period: Period;
}

/** How long documents that arrived at a unit in a range of time waited there and were worked on. */
export class GetUnitTimes extends Query<UnitTimes> {
  constructor(
    readonly unitId: string,
    readonly by: Principal,
    readonly filter: UnitTimesFilter,
  ) {
    super();
  }
}

/** What passed from a unit to another, and how long it waited until it was accepted or refused. */
export interface HandOverEdge {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly count: number;
  readonly accepted: number;
  readonly refused: number;
  readonly recalled: number;
  readonly wentBack: number;
  readonly open: number;
  readonly waiting: Spread;
}

/** The graph of hand-overs for action that were sent in a range of time, the busiest way first. */
export class GetHandOverGraph extends Query<readonly HandOverEdge[]> {
  constructor(
    readonly by: Principal,
    readonly range: Range,
  ) {
    super();
  }
}

/** How many documents came to a unit in a period, and how many left it or ended there. */
export interface Flow {
  readonly period: string;
  readonly inflow: number;
  readonly outflow: number;
}

/**
 * What a unit has now: documents that lie there, that an officer works on, that it has sent and still answers
 * for; and what was sent to it and waits to be accepted. `oldest...` is when the first of them came.
 */
export interface UnitLoad {
  readonly unitId: string;
  readonly lying: number;
  readonly inHand: number;
  readonly sent: number;
  readonly incoming: number;
  readonly oldestArrivedAt: string | null;
  readonly oldestIncomingAt: string | null;
  readonly flows: readonly Flow[];
}

/** Where work piles up: the units that the asker oversees, those with the most first. */
export class GetLoad extends Query<readonly UnitLoad[]> {
  constructor(
    readonly by: Principal,
    readonly range: Range,
    readonly period: Period,
  ) {
    super();
  }
}

/** The event log of the documents opened in a range of time, as a text in parts. */
export class ExportEventLog extends Query<EventLog> {
  constructor(
    readonly by: Principal,
    readonly format: LogFormat,
    readonly range: Range,
  ) {
    super();
  }
}
