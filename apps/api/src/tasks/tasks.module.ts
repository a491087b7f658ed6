import { Module } from '@nestjs/common';
import { TaskListController } from './task-list.controller.js';
import { SeriesController } from './series.controller.js';
import { ResolutionsController } from './resolutions.controller.js';
import { TaskWorkController } from './task-work.controller.js';
import { TasksController } from './tasks.controller.js';
import { DocumentsApiModule } from '../documents/documents.module.js';

/** Routes of resolutions and tasks. */
@Module({
  imports: [DocumentsApiModule],
  controllers: [
    TaskListController,
    SeriesController,
    ResolutionsController,
    TaskWorkController,
    TasksController,
  ],
})
export class TasksApiModule {}
