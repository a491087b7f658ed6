import type { ProblemTypes } from '@chancery/kernel';
import * as content from './domain/content.errors.js';
import * as routes from './domain/route.errors.js';
import * as signatures from './domain/signature.errors.js';

const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const routeId = '2d9b6c1a-7e40-4b1f-8c55-6a0e3f2d4b17';
const laterRoute = '81f0a3d2-4c6b-4e9a-b7d5-0f1e2c3b4a59';
const officerId = 'riverside.bob';
const fingerprint = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const contentProblems = {
  'content-in-route': {
    status: 409,
    title: 'A route runs over the content',
    example: new content.ContentInRoute(documentId, routeId),
  },
  'content-signed': {
    status: 409,
    title: 'The content is signed',
    example: new content.ContentSigned(documentId, routeId),
  },
  'content-changed': {
    status: 409,
    title: 'The content is not what you have read',
    example: new content.ContentChanged(documentId, 3, 4),
  },
} satisfies ProblemTypes<typeof content>;

const stepProblems = {
  'document-route-not-found': {
    status: 404,
    title: 'No such route of the document',
    example: new routes.DocumentRouteNotFound(documentId, routeId, laterRoute),
  },
  'step-not-found': {
    status: 404,
    title: 'No such step in the route',
    example: new routes.StepNotFound(documentId, '7', ['1', '2', '3']),
  },
  'too-many-steps': {
    status: 409,
    title: 'The route has too many steps',
    example: new routes.TooManySteps(documentId, 51, 50),
  },
  'step-not-usable': {
    status: 409,
    title: 'The step contradicts itself',
    example: new routes.StepNotUsable(documentId, 'level', 'only a signature has a level.'),
  },
  'step-for-author': {
    status: 409,
    title: 'Nobody concurs with a text of their own',
    example: new routes.StepForAuthor(documentId, officerId),
  },
  'not-your-turn': {
    status: 409,
    title: 'The step is not open yet',
    example: new routes.NotYourTurn(documentId, '3', ['1', '2']),
  },
  'step-already-done': {
    status: 409,
    title: 'Nobody waits for the step any more',
    example: new routes.StepAlreadyDone(documentId, '2', 'lapsed', 'refused'),
  },
  'step-asks-otherwise': {
    status: 409,
    title: 'The step asks for another act',
    example: new routes.StepAsksOtherwise(documentId, '3', 'signature'),
  },
  'stage-already-over': {
    status: 409,
    title: 'The stage is over',
    example: new routes.StageAlreadyOver(documentId, 1, 2),
  },
  'same-person-twice': {
    status: 409,
    title: 'One person acts once in this route',
    example: new routes.SamePersonTwice(documentId, officerId, '1'),
  },
  'already-signed': {
    status: 409,
    title: 'Somebody has signed',
    example: new routes.AlreadySigned(documentId, routeId),
  },
  'route-running': {
    status: 409,
    title: 'A route runs already',
    example: new routes.RouteRunning(documentId, routeId),
  },
  'no-content': {
    status: 409,
    title: 'There is nothing to concur with',
    example: new routes.NoContent(documentId),
  },
} satisfies ProblemTypes<typeof routes>;

const signatureProblems = {
  'signature-not-valid': {
    status: 422,
    title: 'The signature is not valid',
    example: new signatures.SignatureNotValid(documentId, 'invalid', 'content-changed'),
  },
  'signature-does-not-cover': {
    status: 422,
    title: 'The signature does not cover the content',
    example: new signatures.SignatureDoesNotCover(documentId, ['annex.pdf']),
  },
  'signer-not-this-officer': {
    status: 409,
    title: 'Somebody else has signed the file',
    example: new signatures.SignerNotThisOfficer(documentId, officerId, [fingerprint]),
  },
  'signature-level-too-low': {
    status: 409,
    title: 'A stronger signature is asked for',
    example: new signatures.SignatureLevelTooLow(documentId, 'simple', 'advanced'),
  },
} satisfies ProblemTypes<typeof signatures>;

/** What an API answers to the errors of contents, routes and signatures. */
export const routeProblems = { ...contentProblems, ...stepProblems, ...signatureProblems };
