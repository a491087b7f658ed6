import { accessLevels } from '@chancery/kernel';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Conditions, ReadStore } from '@chancery/read-store';
import { CountOpenWork } from '../../queues.messages.js';
import { placeWanted } from './wanted.js';

@QueryHandler(CountOpenWork)
export class CountOpenWorkHandler implements IQueryHandler<CountOpenWork> {
  constructor(private readonly store: ReadStore) {}

  async execute({ of }: CountOpenWork): Promise<number> {
    const { above, ...place } = of;
    const levels = above && accessLevels.slice(accessLevels.indexOf(above) + 1);
    const conditions = placeWanted(new Conditions(), place).and(
      (ref) => `w.access_level = any(${ref})`,
      levels,
    );
    const [found] = await this.store.query<{ total: number }>(
      `select coalesce(sum(w.count), 0) as total from queue_count w where ${conditions.sql}`,
      conditions.params,
    );
    return found?.total ?? 0;
  }
}
