import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  columnList,
  findPage,
  ReadStore,
  type Conditions,
  type Keys,
  type Page,
} from '@chancery/read-store';
import { readingRights } from '../../domain/document.rights.js';
import { FindTasks, type ListedTask, type TaskFilter } from '../../task.messages.js';
import { involving, within } from '../document/readable-documents.js';
import { taskTable, taskTermOrLast } from './task.row.js';

const term = taskTermOrLast('t.');
const key = `${term}, t.document_id, t.task_id`;
const columns = `${columnList(Object.keys(taskTable.columns), 't')}, d.subject, d.number, d.kind as document_kind`;

const keysOf = ({ dueAt, documentId, taskId }: ListedTask): Keys => [
  dueAt ?? 'infinity',
  documentId,
  taskId,
];

const isPast = `(t.state = 'open' and coalesce(t.due_at <= now(), false))`;

const matching = (wanted: Conditions, filter: TaskFilter): void => {
  wanted
    .and((ref) => `t.unit_id = ${ref}`, filter.unitId)
    .and((ref) => `t.officer_id = ${ref}`, filter.officerId)
    .and((ref) => `t.author_officer_id = ${ref}`, filter.authorId)
    .and((ref) => `t.state = ${ref}`, filter.state);
  if (filter.isOnControl !== undefined)
    wanted.always(filter.isOnControl ? 't.is_on_control' : 'not t.is_on_control');
  if (filter.isOverdue !== undefined) wanted.always(filter.isOverdue ? isPast : `not ${isPast}`);
};

/** Who may read a document sees the tasks on it. */
@QueryHandler(FindTasks)
export class FindTasksHandler implements IQueryHandler<FindTasks> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, filter, page }: FindTasks): Promise<Page<ListedTask>> {
    const rights = readingRights(by);
    const wanted = within(rights).and(
      (ref) => `t.authority_id = ${ref}`,
      rights.authorityId ?? undefined,
    );
    if (!rights.everything) wanted.always(involving(wanted, rights));
    matching(wanted, filter);
    const [dueAt, documentId, taskId] = page.after ?? [];
    if (dueAt !== undefined && documentId !== undefined && taskId !== undefined) {
      const last = [dueAt, documentId, taskId].map((value) => wanted.param(value));
      wanted.always(`(${key}) > (${last[0]}::timestamptz, ${last[1]}, ${last[2]})`);
    }
    const find = (limit: number): Promise<readonly ListedTask[]> =>
      this.store.query<ListedTask>(
        `select ${columns} from task t join document d using (document_id)
         where ${wanted.sql} order by ${key} limit ${limit}`,
        wanted.params,
      );
    return findPage(page.limit, find, keysOf);
  }
}
