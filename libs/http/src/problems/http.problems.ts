import { eventStoreProblems } from '@chancery/event-store';
import type { ProblemTypes } from '@chancery/kernel';
import { readStoreProblems } from '@chancery/read-store';
import * as errors from './http.errors.js';

const edgeProblems = {
  'invalid-request': {
    status: 400,
    title: 'The request is not of the described shape',
    example: new errors.InvalidRequest('The request is not of the described shape.', [
      { path: '/subject', message: 'subject is missing' },
    ]),
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not one of this list',
    example: new errors.InvalidCursor(),
  },
  'invalid-idempotency-key': {
    status: 400,
    title: 'The idempotency key is not usable',
    example: new errors.InvalidIdempotencyKey(),
  },
  'invalid-precondition': {
    status: 400,
    title: 'If-Match is not an ETag of this API',
    example: new errors.InvalidPrecondition('W/"7"'),
  },
  'no-single-revision': {
    status: 400,
    title: 'If-Match names one revision of many',
    example: new errors.NoSingleRevision(),
  },
  'invalid-position': {
    status: 400,
    title: 'The position is not one of this API',
    example: new errors.InvalidPosition('latest'),
  },
  unauthenticated: {
    status: 401,
    title: 'A valid bearer token is needed',
    example: new errors.Unauthenticated('the token has expired'),
  },
  'request-from-elsewhere': {
    status: 403,
    title: 'The request came from a page of another origin',
    example: new errors.RequestFromElsewhere(),
  },
  'not-an-officer': {
    status: 403,
    title: 'Not an active officer',
    example: new errors.NotAnOfficer('riverside.ann'),
  },
  'not-your-unit': {
    status: 403,
    title: 'No post in the acting unit',
    example: new errors.NotYourUnit('riverside.permits'),
  },
  'rights-changed': {
    status: 403,
    title: 'The rights of the caller changed meanwhile',
    example: new errors.RightsChanged(),
  },
  'too-many-feeds': {
    status: 429,
    title: 'Too many feeds are open',
    example: new errors.TooManyFeeds(20),
  },
  'route-not-found': {
    status: 404,
    title: 'No such route',
    example: new errors.RouteNotFound('GET', '/v1/nothing'),
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    example: new errors.BodyTooLarge(),
  },
  'media-type-not-supported': {
    status: 415,
    title: 'The media type is not supported',
    example: new errors.MediaTypeNotSupported('application/json', 'application/xml'),
  },
  'request-aborted': {
    status: 400,
    title: 'The connection ended too early',
    example: new errors.RequestAborted(),
  },
  'request-timed-out': {
    status: 408,
    title: 'The request took too long to arrive',
    example: new errors.RequestTimedOut(),
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    example: new errors.AddressTooLong(),
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    example: new errors.HeadersTooLarge(),
  },
  'position-not-reached': {
    status: 503,
    title: 'The read models lag behind the position',
    example: new errors.PositionNotReached('10482'),
  },
  'read-model-of-another-log': {
    status: 503,
    title: 'The read models are of another record',
    example: new errors.ReadModelOfAnotherLog(),
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    example: new errors.InternalError(),
  },
} satisfies ProblemTypes<typeof errors>;

/** What every HTTP app can answer: refusals of its edge and of the two stores. */
export const httpProblems = { ...eventStoreProblems, ...readStoreProblems, ...edgeProblems };
