import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindTasks, type ListedTask, type PageWish } from '@chancery/documents';
import { Caller, CursorCodec, type Requester } from '@chancery/http';
import { PageOf, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Question } from '../shape/routes.js';
import { ListedTaskAnswer } from './task-list.answers.js';
import { filterOf, TasksQuery } from './task-list.params.js';

/** What was ordered, on all documents. */
@Controller('v1/tasks')
export class TaskListController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Get()
  @Question({
    ...{ tag: 'Tasks', summary: 'The tasks that you may read: what is due first first' },
    ...{ answer: PageOf(ListedTaskAnswer), errors: ['invalid-cursor'] },
  })
  listTasks(
    @Query() query: TasksQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<ListedTask>> {
    const filter = filterOf(query, principal);
    return cursorPage(this.cursors, `tasks ${JSON.stringify(filter)}`, query, (wish: PageWish) =>
      this.queries.execute(new FindTasks(principal, filter, wish)),
    );
  }
}
