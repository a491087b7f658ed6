import type { IntakeCommand, RegisterDocument, RevokeRegistration } from './document.commands.js';
import { AlreadyRegistered, NumberNotAllocated, NumberRevoked } from './registration.errors.js';
import type { IntakeEvent } from './document.events.js';
import type { Document, Present, Registration } from './document.state.js';

/**
 * Registration gives a document its number. A registration by mistake is revoked: the document never gets that number
 * again, and can be registered anew. What is not ours is refused or forwarded.
 */
export const decideIntake = (document: Present, command: IntakeCommand): readonly IntakeEvent[] => {
  switch (command.type) {
    case 'RegisterDocument':
      return [registered(document, command)];
    case 'RefuseRegistration':
      return [{ type: 'RegistrationRefused', data: command.data }];
    case 'RevokeRegistration':
      return revoked(document, command);
    case 'ForwardToAuthority':
      return [{ type: 'DocumentForwarded', data: command.data }];
  }
};

const registered = (document: Present, { data }: RegisterDocument): IntakeEvent => {
  const { number, sequence, documentId, registerId, at } = data;
  if (number === undefined || sequence === undefined)
    throw new NumberNotAllocated(documentId, registerId);
  if (hasLost(document, { registerId, sequence }))
    throw new NumberRevoked(documentId, registerId, number);
  return { type: 'DocumentRegistered', data: { documentId, registerId, number, sequence, at } };
};

const revoked = (
  { registration }: Present,
  { data }: RevokeRegistration,
): readonly IntakeEvent[] =>
  registration ? [{ type: 'RegistrationRevoked', data: { ...data, ...registration } }] : [];

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
  const isOfRegister = registration.registerId === data.registerId;
  if (isOfRegister && (data.number ?? registration.number) === registration.number) return true;
  throw new AlreadyRegistered(data.documentId, registration.registerId, registration.number);
};

export const evolveIntake = (document: Present, { type, data }: IntakeEvent): Present => {
  switch (type) {
    case 'DocumentRegistered': {
      const { registerId, number, sequence } = data;
      const registration = { registerId, number, sequence };
      return { ...document, situation: 'registered', registration };
    }
    case 'RegistrationRefused':
      return { ...document, situation: 'refused' };
    case 'RegistrationRevoked': {
      const { registerId, number, sequence } = data;
      const lost = [...document.revoked, { registerId, number, sequence }];
      const { registration: _, ...rest } = document;
      return { ...rest, situation: 'unregistered', revoked: lost };
    }
    case 'DocumentForwarded':
      return { ...document, situation: 'forwarded' };
  }
};
