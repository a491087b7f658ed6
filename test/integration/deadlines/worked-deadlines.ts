import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CalendarDay, DeadlinePolicy, Unit } from '@chancery/deadlines/rules';

const folder = path.resolve('../shared/data/deadlines');

/** Whether the worked terms of four countries are here. They are no part of the project. */
export const hasWorked = existsSync(folder);

/** Registers specs over the worked terms, or one that is skipped and says why. */
export const describeWorked = (name: string, specs: () => void): void => {
  if (hasWorked) describe(name, specs);
  else describe.skip(`${name} (left out: ${folder} is not here)`, () => it('runs', () => {}));
};

const read = <Row>(file: string): readonly Row[] =>
  hasWorked ? parse<Row>(readFileSync(path.join(folder, file)), { columns: true }) : [];

export interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly policy_id: string;
  readonly calendar_version: string;
  readonly start_at: string;
  readonly ops: string;
  readonly expect: string;
  readonly raw_date: string;
  readonly due_date: string;
  readonly due_at: string;
  readonly days_off_met: string;
  readonly is_provisional: string;
}

export interface WorkedRung {
  readonly id: string;
  readonly policy_id: string;
  readonly calendar_version: string;
  readonly due_date: string;
  readonly rung: string;
  readonly working_days: string;
  readonly at: string;
  readonly fires_at: string;
}

type CalendarLine = CalendarDay & { readonly calendar_id: string; readonly version: string };

export interface WorkedCalendar {
  readonly calendarId: string;
  readonly knownFrom: string;
  readonly knownTo: string;
  /** The listed days of each version, the first one first. */
  readonly versions: readonly (readonly CalendarDay[])[];
}

export const workedCases = read<WorkedCase>('cases.csv');
export const workedRungs = read<WorkedRung>('rungs.csv');

const lines = read<CalendarLine>('calendars.csv');
const known = read<{ calendar_id: string; known_from: string; known_to: string }>(
  'calendars-known.csv',
);

export const workedCalendars: readonly WorkedCalendar[] = [
  ...new Set(known.map(({ calendar_id }) => calendar_id)),
].map((calendarId) => {
  const spans = known.filter(({ calendar_id }) => calendar_id === calendarId);
  const own = lines.filter(({ calendar_id }) => calendar_id === calendarId);
  const last = Math.max(1, ...own.map(({ version }) => Number(version)));
  return {
    calendarId,
    knownFrom: spans.map(({ known_from }) => known_from).sort()[0] ?? '',
    knownTo:
      spans
        .map(({ known_to }) => known_to)
        .sort()
        .at(-1) ?? '',
    versions: Array.from({ length: last }, (_, index) =>
      own
        .filter(({ version }) => Number(version) === index + 1)
        .map(({ date, day, name, basis }) => ({ date, day, name, basis })),
    ),
  };
});

type PolicyEntry = DeadlinePolicy & {
  readonly policyId: string;
  readonly version: number;
  readonly confidence: string;
};

/** The policies by id, with what the tables leave out: no ladder, and running clocks follow the calendar. */
export const workedPolicies: ReadonlyMap<string, DeadlinePolicy> = new Map(
  (hasWorked
    ? (JSON.parse(readFileSync(path.join(folder, 'policies.json'), 'utf8')) as {
        policies: readonly PolicyEntry[];
      })
    : { policies: [] }
  ).policies.map(({ policyId, version: _, confidence: __, ...policy }) => [
    policyId,
    { ...policy, ladder: [], onCalendarChange: 'recalculate' },
  ]),
);

/** An operation as the table writes it, such as `extend:ground:2 week@2025-04-15T09:00:00Z`. */
export interface WorkedOperation {
  readonly kind: 'suspend' | 'resume' | 'extend' | 'calendar';
  readonly at: string;
  readonly ground: string;
  readonly by: { readonly amount: number; readonly unit: Unit } | 'to-cap';
  readonly version: number;
}

export const operationsOf = ({ ops }: WorkedCase): readonly WorkedOperation[] =>
  ops
    .split('; ')
    .filter(Boolean)
    .map((op) => {
      const [what = '', at = ''] = op.split('@');
      const [kind = '', name = '', length = ''] = what.split(':');
      const [amount = '', unit = ''] = length.split(' ');
      return {
        kind: kind as WorkedOperation['kind'],
        at: new Date(at).toISOString(),
        ground: name,
        by: length === 'to-cap' ? length : { amount: Number(amount), unit: unit as Unit },
        version: Number(name),
      };
    });

/** An instant of the tables with milliseconds, as instants are written here. */
export const instant = (text: string): string => text && new Date(text).toISOString();
