import { timelineWords } from './timeline.js';

const inEnglish = (type: string, details: Readonly<Record<string, unknown>> = {}): string =>
  timelineWords('en', { type, details });
const inUkrainian = (type: string, details: Readonly<Record<string, unknown>> = {}): string =>
  timelineWords('uk', { type, details });

describe('The words of a history', () => {
  it('name who acted and for whom where these are two', () => {
    const onBehalf = { actor: 'Ivan Petrenko', holder: 'Maria Shevchenko' };
    const told = { type: 'DocumentClosed', details: {}, onBehalf };
    expect(timelineWords('en', told)).toBe('Closed (Ivan Petrenko for Maria Shevchenko)');
    expect(timelineWords('uk', told)).toMatch(/ \(Ivan Petrenko за Maria Shevchenko\)$/);
  });

  it.each([
    [
      'DocumentReceived',
      { channel: 'desk' },
      'Received at the desk',
      'Надійшов на особистому прийомі',
    ],
    ['DocumentRegistered', { number: '17/in' }, 'Registered as 17/in', 'Зареєстровано за № 17/in'],
    ['NoteAdded', { note: 'Will call' }, 'Note: Will call', 'Примітка: Will call'],
    [
      'DocumentHandedOver',
      { purpose: 'action', note: 'Please check' },
      'Handed over for action: Please check',
      'Передано для виконання: Please check',
    ],
    [
      'HandOverConcluded',
      { purpose: 'acquaintance', result: 'Read' },
      'Taken note of: Read',
      'Ознайомлено: Read',
    ],
    ['HandOverConcluded', { purpose: 'action' }, 'Reported done', 'Виконано'],
    [
      'DocumentSettled',
      { way: 'reply', replyNumber: '9/out' },
      'Settled by reply 9/out',
      'Розгляд завершено: надано відповідь № 9/out',
    ],
    [
      'DocumentSettled',
      { way: 'taken-note', remark: 'Told by telephone' },
      'Settled by taking note: Told by telephone',
      'Розгляд завершено: взято до відома: Told by telephone',
    ],
    [
      'DocumentCorrected',
      { changes: [{ field: 'subject', from: 'Fence', to: 'Garden fence' }] },
      'Corrected: subject “Fence” is now “Garden fence”',
      'Виправлено: зміст «Fence» тепер «Garden fence»',
    ],
    [
      'AttachmentWithdrawn',
      { file: { name: 'a.pdf' } },
      'File withdrawn: a.pdf',
      'Файл вилучено: a.pdf',
    ],
    [
      'AccessLevelSet',
      { accessLevel: 'secret' },
      'Access level set to secret',
      'Встановлено рівень доступу: таємний',
    ],
    [
      'ConcurrenceGiven',
      { act: 'concur', contentVersion: 3, remark: 'Name the plan' },
      'Concurred with version 3: Name the plan',
      'Погоджено версію 3: Name the plan',
    ],
    [
      'ConcurrenceGiven',
      { act: 'concur', contentVersion: 3, bySilence: true },
      'Concurred with version 3 by silence',
      'Погоджено версію 3 за мовчазною згодою',
    ],
    [
      'SignatureGiven',
      { act: 'sign', contentVersion: 3, level: 'advanced' },
      'Version 3 signed, advanced',
      'Підписано версію 3, підпис удосконалений',
    ],
    [
      'RouteEnded',
      { outcome: 'returned' },
      'Route ended by remarks',
      'Погодження припинено через зауваження',
    ],
  ])('say %s %j in both languages', (type, details, english, ukrainian) =>
    expect([inEnglish(type, details), inUkrainian(type, details)]).toEqual([english, ukrainian]),
  );

  it('keep what somebody wrote as they wrote it, whatever it looks like', () => {
    const note = `{x} <b>'{'</b> # "`;
    expect(inEnglish('NoteAdded', { note })).toBe(`Note: ${note}`);
  });

  it('are the name of the event where there are none yet', () =>
    expect(inEnglish('SomethingNew')).toBe('SomethingNew'));
});
