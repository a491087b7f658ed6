import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { insightRights, type InsightRights } from '../../domain/insight.rights.js';
import type { EventLog, LoggedDocument } from '../../export/event-log.js';
import { gathered, logWriters } from '../../export/log-writers.js';
import { ExportEventLog } from '../../insights.messages.js';
import type { CourseRow } from '../course/course.row.js';
import { passedThrough } from '../course/passed-through.js';
import { inRange, Params, withinRights, type Range } from '../scope.js';
import type { EventLineRow } from './event-line.row.js';

/** How many documents are in memory at a time. */
const pageSize = 500;

@QueryHandler(ExportEventLog)
export class ExportEventLogHandler implements IQueryHandler<ExportEventLog> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, format, range }: ExportEventLog): Promise<EventLog> {
    const rights = insightRights(by);
    const { mediaType, fileName, write } = logWriters[format];
    return { mediaType, fileName, text: gathered(write(() => this.documents(rights, range))) };
  }

  /** Page by page in the order of opening; a page begins after the last document of the one before. */
  private async *documents(rights: InsightRights, range: Range): AsyncGenerator<LoggedDocument> {
    let last: CourseRow | undefined;
    do {
      const params = new Params();
      const courses = await this.store.query<CourseRow>(
        pageAfter(params, last, rights, range),
        params.values,
      );
      const lines = await this.linesOf(courses);
      for (const course of courses) yield { ...course, events: lines.get(course.documentId) ?? [] };
      last = courses.length < pageSize ? undefined : courses.at(-1);
    } while (last);
  }

  private async linesOf(courses: readonly CourseRow[]): Promise<Map<string, EventLineRow[]>> {
    const rows = await this.store.query<EventLineRow>(
      'select * from event_line where document_id = any($1) order by document_id, revision',
      [courses.map(({ documentId }) => documentId)],
    );
    const lines = new Map<string, EventLineRow[]>();
    for (const row of rows) {
      const found = lines.get(row.documentId);
      if (found) found.push(row);
      else lines.set(row.documentId, [row]);
    }
    return lines;
  }
}

const pageAfter = (
  params: Params,
  last: CourseRow | undefined,
  rights: InsightRights,
  range: Range,
): string => {
  const place = (row: CourseRow): string =>
    `(${params.param(row.authorityId)}, ${params.param(row.openedAt)}::timestamptz, ${params.param(row.documentId)})`;
  return `
    select c.* from course c
    where ${inRange(params, 'c.opened_at', range)} and ${withinRights(params, rights)}
      and ${passedThrough(params, rights.units)}
      ${last ? `and (c.authority_id, c.opened_at, c.document_id) > ${place(last)}` : ''}
    order by c.authority_id, c.opened_at, c.document_id limit ${pageSize}`;
};
