import { applyDecorators, HttpCode, Param, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiProblems, TakesBytes, TakesFiles, TakesItsBody } from '@chancery/http';
import { DocumentAnswer } from '../documents/document.answers.js';
import { problems, type ProblemCode } from './problems.js';

/** What the API description says of a route, in one place; controllers stay free of it. */
interface Route {
  readonly tag: string;
  readonly summary: string;
  readonly answer?: Type<unknown>;
  /** What the answer is where it is no JSON: a schema for each media type. */
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  /** The answer is a plain list of these, all there are. */
  readonly isList?: boolean;
  readonly status?: number;
  /** The body is a stream of bytes, or of the files of a form, and no JSON. */
  readonly takes?: 'bytes' | 'files';
  readonly errors?: readonly ProblemCode[];
}

const everywhere = [
  'unauthenticated',
  'not-an-officer',
  'not-your-unit',
  'substitution-not-active',
  'event-store-unavailable',
  'read-store-unavailable',
  'read-model-being-built',
  'internal-error',
] as const;

const describe = (
  { tag, summary, answer, content, isList = false, status = 200, errors = [] }: Route,
  usual: readonly ProblemCode[],
  headers: Record<string, object>,
): MethodDecorator =>
  applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    HttpCode(status),
    ApiResponse({
      status,
      description: summary,
      headers,
      ...(content ? { content } : answer && { type: answer, isArray: isList }),
    }),
    ApiProblems(problems, ...new Set([...everywhere, ...usual, ...errors])),
  );

const standing = {
  ETag: {
    description: 'The revision, for `If-Match`.',
    schema: { type: 'string', example: '"4"' },
  },
  'Chancery-Position': {
    description: 'Give it to a query to see at least this.',
    schema: { type: 'string', example: '10482' },
  },
};

const takenBy = ({ takes }: Route): MethodDecorator => {
  if (takes === 'files') return TakesFiles();
  return takes === 'bytes' ? TakesBytes() : TakesItsBody();
};

/** A route that gives an order. */
export const Command = (route: Route): MethodDecorator =>
  applyDecorators(
    describe(
      route,
      [
        'invalid-request',
        'invalid-idempotency-key',
        'invalid-precondition',
        'concurrency-lost',
        'stale-revision',
        'body-too-large',
        'storage-full',
        'media-type-not-supported',
        'idempotency-key-reused',
      ],
      standing,
    ),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Makes a repetition safe: it is answered with the first answer, if you may still read what it is about. Use a ' +
        'fresh key for each request: a key belongs to you and to the thing that the request changes.',
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The ETag last seen; a later state answers 412.',
      schema: { type: 'string' },
    }),
    ActingUnit(),
    takenBy(route),
  );

const behind = {
  'Chancery-Position': {
    description: 'The answer shows at least all that happened up to this position.',
    schema: { type: 'string', example: '10482' },
  },
  'Chancery-Behind': {
    description:
      'Only where what is shown lags behind the record: by so many events, for at most so many seconds. `or-more` says that the events were not counted to the end.',
    schema: { type: 'string', example: 'events=12, seconds=3' },
  },
};

/** A route that asks a question. */
export const Question = (route: Route): MethodDecorator =>
  applyDecorators(
    describe(route, ['invalid-request', 'invalid-position', 'position-not-reached'], behind),
    ApiHeader({
      name: 'Chancery-Position',
      required: false,
      description: 'Waits, within a bound, until what is shown has got to this position.',
      schema: { type: 'string' },
    }),
    ActingUnit(),
    TakesItsBody(),
  );

const ActingUnit = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Chancery-Acting-Unit',
      required: false,
      description: 'The unit in whose name you act, if you hold posts in several.',
      schema: { type: 'string' },
    }),
    ApiHeader({
      name: 'Chancery-On-Behalf-Of',
      required: false,
      description:
        'The officer for whom you act in this request, as a substitute. You then have their posts within the bounds of ' +
        'the substitution; both of you are named in the record.',
      schema: { type: 'string' },
    }),
  );

/** A command to one document; every one can be refused by its situation or the caller's rights. */
export const DocumentCommandRoute = (
  tag: string,
  summary: string,
  errors: readonly ProblemCode[] = [],
): MethodDecorator =>
  applyDecorators(
    Command({
      tag,
      summary,
      answer: DocumentAnswer,
      errors: ['document-not-found', 'not-permitted', 'action-not-allowed-now', ...errors],
    }),
  );

export const DocumentId = (): ParameterDecorator => Param('documentId');
