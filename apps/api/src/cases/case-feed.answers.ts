import { getSchemaPath } from '@nestjs/swagger';
import { CaseViewAnswer } from './case.answers.js';
import { CaseHistoryAnswer } from './case-line.answers.js';

export const caseFeedSchema = {
  type: 'string',
  description:
    'Events `case` (as it stands) and `history` (what happened). The data of each is one line of JSON, described by ' +
    '`contentSchema`; its `id` is a position of the log.',
  contentMediaType: 'application/json',
  contentSchema: {
    anyOf: [CaseViewAnswer, CaseHistoryAnswer].map((shape) => ({ $ref: getSchemaPath(shape) })),
  },
  example: 'id: 10482\nevent: case\ndata: {"status":"open"}\n\n',
};
