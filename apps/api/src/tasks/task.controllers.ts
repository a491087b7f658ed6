import { ResolutionsController } from './resolutions.controller.js';
import { SeriesController } from './series.controller.js';
import { TaskListController } from './task-list.controller.js';
import { TaskWorkController } from './task-work.controller.js';
import { TasksController } from './tasks.controller.js';

export const taskControllers = [
  TaskListController,
  SeriesController,
  ResolutionsController,
  TaskWorkController,
  TasksController,
];
