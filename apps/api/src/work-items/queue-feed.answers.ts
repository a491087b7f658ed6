import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { WorkItemAnswer } from './work-item.answers.js';

/** The data of the event `queue`. */
export class QueueFeedQueue {
  @ApiProperty({ type: [WorkItemAnswer] })
  items!: WorkItemAnswer[];
}

/** The data of the event `removed`. */
export class QueueFeedRemoved {
  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  documentId!: string | null;

  @ApiProperty({ example: 'custody' })
  itemId!: string;
}

export const queueFeedSchema = {
  type: 'string',
  description:
    'Events `queue` (the whole queue), `added`, `changed` (an item) and `removed` (the ids of an item). The data of ' +
    'each is one line of JSON, described by `contentSchema`; its `id` is the position of the log that it shows.',
  contentMediaType: 'application/json',
  contentSchema: {
    anyOf: [QueueFeedQueue, WorkItemAnswer, QueueFeedRemoved].map((shape) => ({
      $ref: getSchemaPath(shape),
    })),
  },
  example:
    'id: 10482\nevent: removed\ndata: {"subjectId":"0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21","documentId":"0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21","itemId":"custody"}\n\n',
};
