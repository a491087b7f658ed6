import { getSchemaPath } from '@nestjs/swagger';
import { DocumentViewAnswer } from './document-view.answers.js';
import { TimelineAnswer } from './timeline.answers.js';

export const documentFeedSchema = {
  type: 'string',
  description:
    'Events `document` (as it stands) and `history` (what happened). The data of each is one line of JSON, described ' +
    'by `contentSchema`; its `id` is a revision of the document.',
  contentMediaType: 'application/json',
  contentSchema: {
    anyOf: [DocumentViewAnswer, TimelineAnswer].map((shape) => ({ $ref: getSchemaPath(shape) })),
  },
  example: 'id: 4\nevent: document\ndata: {"situation":"registered"}\n\n',
};
