import type { ProblemTypes } from '@chancery/kernel';
import { mostTries } from './domain/contact.js';
import * as errors from './domain/party.errors.js';

/** What an API answers to the errors of this context. */
export const partiesProblems = {
  'party-not-found': {
    status: 404,
    title: 'No such party',
    example: new errors.PartyNotFound('4f9c2d1e-6b5a-4c3d-9e8f-7a6b5c4d3e2f'),
  },
  'party-order-not-permitted': {
    status: 403,
    title: 'The caller may not give this order about a party',
    example: new errors.PartyOrderNotPermitted('IssueAccessCode', ['registrar']),
  },
  'identity-linked-elsewhere': {
    status: 409,
    title: 'The login belongs to another party',
    example: new errors.IdentityLinkedElsewhere(),
  },
  'no-contact-to-confirm': {
    status: 409,
    title: 'No address waits to be confirmed',
    example: new errors.NoContactToConfirm(),
  },
  'code-wrong': {
    status: 422,
    title: 'Not the code that was sent',
    example: new errors.CodeWrong(3),
  },
  'code-expired': {
    status: 409,
    title: 'The code is no longer valid',
    example: new errors.CodeExpired('2026-03-02T09:40:00.000Z'),
  },
  'too-many-attempts': {
    status: 429,
    title: 'The code was tried too often',
    example: new errors.TooManyAttempts(mostTries),
  },
  'access-code-not-found': {
    status: 404,
    title: 'No access code opens the matter',
    example: new errors.AccessCodeNotFound('0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'),
  },
} satisfies ProblemTypes<typeof errors>;
