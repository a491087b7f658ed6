import { ann, bob, fact, order, zoe } from '../examples.js';
import { documentDecider } from './document.decider.js';
import {
  ActionNotAllowedNow,
  AlreadyRegistered,
  DocumentNotFound,
  NotPermitted,
} from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import { awaitsNumber } from './registration.js';

const registerId = 'riverside.in.2026';
const received = fact('DocumentReceived');
const registered = fact('DocumentRegistered');

const asked = (by = ann, inRegister = registerId, ...history: readonly DocumentEvent[]) => {
  const document = history.reduce(
    (state, event) => documentDecider.evolve(state, event),
    documentDecider.initialState,
  );
  return () => awaitsNumber(document, order('RegisterDocument', by, { registerId: inRegister }));
};

describe('Before a number is taken from a register', () => {
  it('it is sure that the document needs one', () => {
    expect(asked(ann, registerId, received)()).toBe(true);
    expect(asked(ann, registerId, received, registered)()).toBe(false);
  });

  it('whatever would be refused afterwards is refused', () => {
    expect(asked(ann, registerId)).toThrow(DocumentNotFound);
    expect(asked(zoe, registerId, received)).toThrow(DocumentNotFound);
    expect(asked(bob, registerId, fact('DocumentDrafted'))).toThrow(NotPermitted);
    expect(asked(ann, registerId, received, fact('RegistrationRefused'))).toThrow(
      ActionNotAllowedNow,
    );
    expect(asked(ann, 'riverside.out.2026', received, registered)).toThrow(AlreadyRegistered);
  });
});
