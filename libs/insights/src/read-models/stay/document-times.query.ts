import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { CourseNotFound } from '../../domain/insight.errors.js';
import { insightRights, type InsightRights } from '../../domain/insight.rights.js';
import { GetDocumentTimes } from '../../insights.messages.js';
import type { CourseRow } from '../course/course.row.js';
import { passedThrough } from '../course/passed-through.js';
import { Params, withinRights } from '../scope.js';
import { documentTimes, type DocumentTimes } from './document-times.js';
import type { StayRow } from './stay.row.js';

@QueryHandler(GetDocumentTimes)
export class GetDocumentTimesHandler implements IQueryHandler<GetDocumentTimes> {
  constructor(private readonly store: ReadStore) {}

  async execute({ documentId, by, now }: GetDocumentTimes): Promise<DocumentTimes> {
    const course = await this.course(documentId, insightRights(by));
    if (!course) throw new CourseNotFound(documentId);
    const stays = await this.store.query<StayRow>(
      'select * from stay where document_id = $1 order by revision',
      [documentId],
    );
    return documentTimes(course, stays, now);
  }

  private course(documentId: string, rights: InsightRights): Promise<CourseRow | undefined> {
    const params = new Params();
    const sql = `select * from course c where document_id = ${params.param(documentId)}
      and ${withinRights(params, rights)} and ${passedThrough(params, rights.units)}`;
    return this.store.one<CourseRow>(sql, params.values);
  }
}
