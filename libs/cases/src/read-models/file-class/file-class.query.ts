import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isOfAuthority } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { ListClasses } from '../../cases.messages.js';
import { FilePlanNotFound } from '../../domain/file-plan.errors.js';
import type { FileClassRow } from './file-class.row.js';

/** File plans are for those who hold a post in the authority. */
@QueryHandler(ListClasses)
export class ListClassesHandler implements IQueryHandler<ListClasses> {
  constructor(private readonly store: ReadStore) {}

  async execute({ planId, by }: ListClasses): Promise<readonly FileClassRow[]> {
    const mayKnow = isOfAuthority(by, planId) && (by.kind === 'service' || by.posts.length > 0);
    const found = await this.store.query<FileClassRow>(
      'select * from file_class where plan_id = $1 order by index collate "C"',
      [planId],
    );
    if (!mayKnow || found.length === 0) throw new FilePlanNotFound(planId);
    return found;
  }
}
