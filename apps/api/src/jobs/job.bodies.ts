import { patternForm } from '@chancery/http';
import {
  Flag,
  JsonObject,
  Lines,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Uuid,
  Uuids,
  without,
} from '../shape/fields.js';
import { ReasonBody } from '../documents/description.bodies.js';
import { DocumentQuery } from '../documents/document.params.js';
import { PageQuery } from '../shape/page.js';

const mostNamed = 20_000;

const itemForm = patternForm({
  max: 120,
  pattern: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?::[0-9A-Za-z.-]{1,60}){0,2}$',
  what: 'item of a job',
  advice: 'Give a document, and what of it after a colon.',
  normal: (text) => text.toLowerCase(),
});

/** The case that documents are taken into. */
export class TakeInManyBody {
  @Uuid({ description: 'The case.', example: '3c1f7a52-4b0e-4f0b-9a55-0d1d7c2b8e21' })
  caseId!: string;
}

/** From one case into another. */
export class MoveManyBody extends ReasonBody {
  @Uuid({
    description: 'The case that they lie in.',
    example: '3c1f7a52-4b0e-4f0b-9a55-0d1d7c2b8e21',
  })
  caseId!: string;

  @Uuid({
    description: 'The case that they are to lie in.',
    example: '4d2a8b63-5c1f-4a1c-8b66-1e2e8d3c9f32',
  })
  toCaseId!: string;
}

/** What is said beside a concurrence. The version read is named by each item. */
export class RemarksBody {
  @Lines({ optional: true, description: 'Remarks.', example: 'Name the zoning plan' })
  remarks?: string;
}

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

  @ListOf(itemForm, {
    ...{ optional: true, max: mostNamed },
    example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21:7d1f0a52-3a4e-4f0b-9a55-0d1d7c2b8e21'],
    description:
      `In place of documents, at most 10,000: what of each the command is for. \`DOCUMENT:HAND-OVER\` for
      \`accept\`, \`DOCUMENT:TASK\` for tasks, \`DOCUMENT:CLOCK\` for terms, and \`DOCUMENT:ROUTE.STEP:VERSION\` for
      steps, with the version of the content that you have read.`.replaceAll(/\s+/g, ' '),
  })
  items?: string[];

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
