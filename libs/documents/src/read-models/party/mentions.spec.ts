import { samples } from '../../domain/document.samples.js';
import { mentionsIn, wordsOfName } from './mentions.js';

const sealed = (): { readonly partyId: string; readonly sealed: string } => ({
  partyId: 'p',
  sealed: 'c2VhbA',
});

const events = [
  { type: 'DocumentReceived', data: { ...samples.DocumentReceived, sender: sealed() } },
  { type: 'NoteAdded', data: { ...samples.NoteAdded, text: 'ROÉ called about the lane' } },
  { type: 'DocumentClosed', data: samples.DocumentClosed },
];

describe('The words of a name', () => {
  it('are told apart without case, accents and initials', () =>
    expect(wordsOfName('Jane O. Roé-Müller')).toEqual(['jane', 'roe', 'muller']));

  it('are found wherever they stand in clear: subjects, notes, names of files', () => {
    expect(mentionsIn('d-1', events, ['roe'])).toEqual([
      { documentId: 'd-1', where: 'NoteAdded.text', text: 'ROÉ called about the lane' },
    ]);
    const places = mentionsIn('d-1', events, ['lane', 'plan']).map(({ where }) => where);
    expect(places).toEqual([
      'DocumentReceived.subject',
      'DocumentReceived.enclosures',
      'DocumentReceived.attachments.0.name',
      'NoteAdded.text',
    ]);
  });

  it('are whole words, and nothing of what is sealed or an id', () => {
    expect(mentionsIn('d-1', events, ['jan', 'garde', 'c2VhbA', 'p'])).toEqual([]);
    expect(mentionsIn('d-1', events, ['riverside'])).toEqual([]);
  });
});
