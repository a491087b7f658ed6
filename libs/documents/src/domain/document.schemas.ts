import type { EventSchema, EventSchemas } from '@chancery/kernel';
import type { DocumentEvent } from './document.events.js';
import { samples } from './document.samples.js';
import { partySchemas } from './party.erasure.js';

type Schema<Type extends DocumentEvent['type']> = EventSchema<
  Extract<DocumentEvent, { type: Type }>
>;

const first = <Type extends DocumentEvent['type']>(
  type: Type,
  summary: string,
  seals: readonly string[] = [],
): Schema<Type> =>
  ({ type, version: 1, summary, seals, example: samples[type] }) as unknown as Schema<Type>;

/** How events of documents are stored. Senders and addressees are sealed with the party's own key. */
export const documentSchemas: EventSchemas<DocumentEvent> = {
  DocumentReceived: first('DocumentReceived', 'A document came in from a party', ['sender']),
  DocumentDrafted: first('DocumentDrafted', 'An officer began an outgoing or internal document', [
    'addressee',
  ]),
  DocumentRegistered: first('DocumentRegistered', 'The document got its register number'),
  RegistrationRefused: first('RegistrationRefused', 'The document was not taken into a register'),
  RegistrationRevoked: first(
    'RegistrationRevoked',
    'The registration was a mistake: the number is void, the document can be registered anew',
  ),
  DocumentForwarded: first('DocumentForwarded', 'The document went to another authority'),
  IntakeResumed: first('IntakeResumed', 'What was refused or forwarded waits for its number again'),
  DocumentCorrected: first('DocumentCorrected', 'What is written about the document was corrected'),
  PartyCorrected: first(
    'PartyCorrected',
    'What is written of the sender or addressee was corrected',
    ['sender', 'addressee'],
  ),
  NoteAdded: first('NoteAdded', 'An officer wrote a note'),
  AccessLevelSet: first('AccessLevelSet', 'The circle of those who may read it changed'),
  PrioritySet: first('PrioritySet', 'It wants dealing with sooner, or less soon'),
  AttachmentAdded: first('AttachmentAdded', 'A file was added'),
  AttachmentSuperseded: first('AttachmentSuperseded', 'A file was replaced by a newer version'),
  AttachmentWithdrawn: first('AttachmentWithdrawn', 'A file was withdrawn'),
  DocumentHandedOver: first('DocumentHandedOver', 'The document was sent to a unit or officer'),
  HandOverAccepted: first('HandOverAccepted', 'The addressee took the document over'),
  HandOverRefused: first('HandOverRefused', 'The addressee refused; it stays with the sender'),
  HandOverRecalled: first('HandOverRecalled', 'The sender took the hand-over back'),
  HandOverConcluded: first('HandOverConcluded', 'What the hand-over asked for is done'),
  DocumentReturned: first('DocumentReturned', 'The document went back to an earlier holder'),
  DocumentClaimed: first('DocumentClaimed', 'An officer took the document on'),
  DocumentReleased: first('DocumentReleased', 'The officer gave it back to the unit'),
  DocumentReassigned: first('DocumentReassigned', 'The head gave it to another officer'),
  ClockStarted: first('ClockStarted', 'A term began'),
  ClockSuspended: first('ClockSuspended', 'A term stands still'),
  ClockResumed: first('ClockResumed', 'A term goes on, or begins anew'),
  ClockExtended: first('ClockExtended', 'A term was extended'),
  DocumentSettled: first('DocumentSettled', 'Handling of an incoming document ended'),
  DocumentClosed: first('DocumentClosed', 'Work on the document ended'),
  DocumentReopened: first('DocumentReopened', 'Work on the document began again'),
};

/** How all events of this context are stored. */
export const documentsSchemas = { ...documentSchemas, ...partySchemas };
