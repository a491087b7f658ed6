import { Param } from '@nestjs/common';

export const TaskId = (): ParameterDecorator => Param('taskId');
