import { Flag, JsonObject, Nested, OneOf, Slug, Uuids, without } from '../shape/fields.js';
import { DocumentQuery } from '../documents/document.params.js';
import { PageQuery } from '../shape/page.js';

const mostNamed = 20_000;

/** Which documents, by the filters of their list. */
export class JobQueryBody extends without(DocumentQuery, [
  ...(['cursor', 'limit', 'total', 'actions', 'names', 'order', 'format'] as const),
]) {}

export class StartJobBody {
  @Slug({ description: 'The command, for example `hand-over`.', example: 'hand-over' })
  command!: string;

  @JsonObject({
    ...{ optional: true, example: { purpose: 'action', to: { unitId: 'riverside.permits' } } },
    description: 'What the same command for one document takes as its body.',
  })
  data?: object;

  @Uuids({
    ...{ optional: true, max: mostNamed, example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'] },
    description: 'The documents, at most 10,000.',
  })
  documentIds?: string[];

  @Nested(() => JobQueryBody, {
    optional: true,
    description: 'Which documents, of those named if any are: found once, when the job is ordered.',
  })
  query?: JobQueryBody;

  @Flag({
    ...{ optional: true, example: true },
    description: '`true`: each document is only decided, and nothing is done.',
  })
  dryRun?: boolean;
}

export class ResultsQuery extends PageQuery {
  @OneOf(['true', 'false'], {
    ...{ optional: true, example: 'true' },
    description: '`true`: only what was refused.',
  })
  refused?: string;
}
