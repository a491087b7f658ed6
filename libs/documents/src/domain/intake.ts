import type { IntakeCommand, RegisterDocument } from './document.commands.js';
import { AlreadyRegistered, NumberNotAllocated } from './document.errors.js';
import type { IntakeEvent } from './document.events.js';
import type { Present } from './document.state.js';

/** Registration gives a document its number, once; what is not ours is refused or forwarded. */
export const decideIntake = (document: Present, command: IntakeCommand): readonly IntakeEvent[] => {
  switch (command.type) {
    case 'RegisterDocument':
      return [registered(command)];
    case 'RefuseRegistration':
      return [{ type: 'RegistrationRefused', data: command.data }];
    case 'ForwardToAuthority':
      return [{ type: 'DocumentForwarded', data: command.data }];
  }
};

const registered = ({ data }: RegisterDocument): IntakeEvent => {
  const { number, sequence, documentId, registerId, at } = data;
  if (number === undefined || sequence === undefined)
    throw new NumberNotAllocated(documentId, registerId);
  return { type: 'DocumentRegistered', data: { documentId, registerId, number, sequence, at } };
};

/** The same number again is nothing new; throws AlreadyRegistered if the document bears another. */
export const isRegisteredAs = ({ registration }: Present, { data }: RegisterDocument): boolean => {
  if (!registration) return false;
  const isSame =
    registration.registerId === data.registerId &&
    (data.number ?? registration.number) === registration.number;
  if (isSame) return true;
  throw new AlreadyRegistered(data.documentId, registration.registerId, registration.number);
};

export const evolveIntake = (document: Present, { type, data }: IntakeEvent): Present => {
  switch (type) {
    case 'DocumentRegistered': {
      const { registerId, number } = data;
      return { ...document, situation: 'registered', registration: { registerId, number } };
    }
    case 'RegistrationRefused':
      return { ...document, situation: 'refused' };
    case 'DocumentForwarded':
      return { ...document, situation: 'forwarded' };
  }
};
