import type { Decisions, Evolutions } from '@chancery/kernel';
import type { IntakeCommand, RegisterDocument } from './document.commands.js';
import { clocksStopped } from './rungs.js';
import { AlreadyRegistered, NumberNotAllocated, NumberRevoked } from './registration.errors.js';
import type { IntakeEvent } from './document.events.js';
import { RegisterNotNamed } from './procedure.errors.js';
import { urgencyOf } from './document.state.js';
import type { Document, Present, Registration } from './document.state.js';
import { allCancelled, type EndedTask } from './task.cancelling.js';

/**
 * Registration gives a document its number. A registration by mistake is revoked: the document never gets that number
 * again, and can be registered anew. What is not ours is refused or forwarded.
 */
export const intakeDecisions: Decisions<Present, IntakeCommand, IntakeEvent | EndedTask> = {
  RegisterDocument: (document, command) => [registered(document, command)],
  RefuseRegistration: (document, { data }) => [
    { type: 'RegistrationRefused', data },
    ...clocksStopped(document, 'refused', data.at),
    ...allCancelled(document, { ...data, because: 'not-registered' }),
  ],
  RevokeRegistration: ({ registration }, { data }) =>
    registration ? [{ type: 'RegistrationRevoked', data: { ...data, ...registration } }] : [],
  ForwardToAuthority: (document, { data }) => [
    { type: 'DocumentForwarded', data },
    ...clocksStopped(document, 'forwarded', data.at),
    ...allCancelled(document, { ...data, because: 'forwarded' }),
  ],
  ResumeIntake: (document, { data }) => {
    const { authorityId, accessLevel, custody } = document;
    const facts = { authorityId, accessLevel, custody, ...urgencyOf(document) };
    return [{ type: 'IntakeResumed', data: { ...data, ...facts } }];
  },
};

const registered = (document: Present, { data }: RegisterDocument): IntakeEvent => {
  const { number, sequence, documentId, registerId, at } = data;
  if (registerId === undefined) throw new RegisterNotNamed(documentId);
  if (number === undefined || sequence === undefined)
    throw new NumberNotAllocated(documentId, registerId);
  if (hasLost(document, { registerId, sequence }))
    throw new NumberRevoked(documentId, registerId, number);
  const { inReplyTo } = document;
  const answers = inReplyTo.length > 0 ? { inReplyTo } : {};
  return {
    type: 'DocumentRegistered',
    data: { documentId, registerId, number, sequence, ...answers, at },
  };
};

type Entry = Pick<Registration, 'registerId' | 'sequence'>;

const isSame = (one: Entry, other: Entry): boolean =>
  one.registerId === other.registerId && one.sequence === other.sequence;

const hasLost = ({ revoked: lost }: Present, entry: Entry): boolean =>
  lost.some((registration) => isSame(registration, entry));

/** Whether the document bears a number or may still be registered under it. */
export const isBoundTo = (document: Document, entry: Entry): boolean => {
  if (document.situation === 'absent') return false;
  const { registration, situation } = document;
  if (registration) return isSame(registration, entry);
  return situation === 'unregistered' && !hasLost(document, entry);
};

/** The same number again is nothing new; throws AlreadyRegistered if the document bears another. */
export const isRegisteredAs = ({ registration }: Present, { data }: RegisterDocument): boolean => {
  if (!registration) return false;
  const { registerId = registration.registerId, number = registration.number } = data;
  if (registration.registerId === registerId && registration.number === number) return true;
  throw new AlreadyRegistered(data.documentId, registration.registerId, registration.number);
};

export const intakeEvolutions: Evolutions<Present, IntakeEvent> = {
  DocumentRegistered: (document, { registerId, number, sequence }) => ({
    ...document,
    situation: 'registered',
    registration: { registerId, number, sequence },
  }),

  RegistrationRefused: (document) => ({ ...document, situation: 'refused' }),

  RegistrationRevoked: (document, { registerId, number, sequence }) => {
    const { registration: _, ...rest } = document;
    const revoked = [...document.revoked, { registerId, number, sequence }];
    return { ...rest, situation: 'unregistered', revoked };
  },

  DocumentForwarded: (document) => ({ ...document, situation: 'forwarded' }),

  IntakeResumed: (document) => ({ ...document, situation: 'unregistered' }),
};
