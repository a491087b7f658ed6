import { MappingInvalid } from './mapping-error.js';
import { readMapping } from './read-mapping.js';
import { shippedMappings } from './shipped-mappings.js';

const text = (...rows: readonly string[]): string =>
  [
    'section,name,when,value,remark',
    'log,case,,id | case,',
    'log,activity,,what,',
    'log,instant,,at,',
    'document,subject,,Letter {@case},',
    'document,sender,,Somebody,',
    ...rows,
  ].join('\n');

describe('a mapping', () => {
  it('says where the log keeps things and how a document is described', () => {
    const mapping = readMapping(
      text(
        '# a remark of its own line, with, commas',
        '',
        'log,officer,,who,the last column is for remarks',
        'nothing,EMPTY',
        'unit,Grp 1,,Group 1',
        'channel,Internet,,portal',
        'setting,time zone,,Europe/Kyiv',
        'document,due,,{limit}',
        'activity,Check *,answer=yes,return; move Legal affairs; note',
        'end,closed,!open,settle withdrawn; close',
      ),
    );
    expect(mapping).toMatchObject({
      columns: { case: ['id', 'case'], officer: ['who'], unit: [] },
      nothing: new Set(['EMPTY']),
      units: new Map([['Grp 1', 'Group 1']]),
      channels: new Map([['internet', 'portal']]),
      settings: { timeZone: 'Europe/Kyiv', intakeUnit: 'Registry', register: 'IN' },
      document: { subject: 'Letter {@case}', due: '{limit}', accessLevel: 'internal' },
      rules: [
        {
          activity: 'Check *',
          when: { column: 'answer', value: 'yes', negated: false },
          actions: [{ kind: 'return' }, { kind: 'move', unit: 'Legal affairs' }, { kind: 'note' }],
        },
      ],
      endings: [
        {
          instant: 'closed',
          when: { column: 'open', negated: true },
          actions: [{ kind: 'settle', way: 'withdrawn' }, { kind: 'close' }],
        },
      ],
    });
  });

  it('says how the authority counts its terms, and what extends and suspends them', () => {
    const { termRules, rules } = readMapping(
      text(
        'term,extended,procedure=long,26 week; Awb 3:18',
        'term,regular,,8 week; at most 14 week; Wabo 3.9; Atw 1',
        'ground,longer,,extends',
        'ground,data-missing,,suspends',
        'day off,2012-12-26,,Second Christmas Day; Atw 3',
        'activity,Extend,,note; extend longer {days} calendar-day',
        'activity,Ask,,suspend data-missing',
        'activity,Answered,,resume data-missing',
      ),
    );
    expect(termRules).toEqual({
      terms: [
        {
          ...{ code: 'extended', length: { amount: 26, unit: 'week' }, legalBasis: ['Awb 3:18'] },
          when: { column: 'procedure', value: 'long', negated: false },
        },
        {
          ...{ code: 'regular', length: { amount: 8, unit: 'week' } },
          ...{ cap: { amount: 14, unit: 'week' }, legalBasis: ['Wabo 3.9', 'Atw 1'] },
        },
      ],
      grounds: [
        { code: 'longer', effect: 'extends' },
        { code: 'data-missing', effect: 'suspends' },
      ],
      daysOff: [{ date: '2012-12-26', name: 'Second Christmas Day', basis: 'Atw 3' }],
    });
    expect(rules.flatMap(({ actions }) => actions)).toEqual([
      { kind: 'note' },
      { kind: 'extend', ground: 'longer', amount: '{days}', unit: 'calendar-day' },
      { kind: 'suspend', ground: 'data-missing' },
      { kind: 'resume', ground: 'data-missing' },
    ]);
  });

  it('refuses an action on a ground that it does not have for it', () => {
    const grounds = ['ground,longer,,extends', 'ground,data-missing,,suspends'];
    for (const action of ['suspend longer', 'resume hunger', 'extend data-missing 6 week'])
      expect(() => readMapping(text(...grounds, `activity,X,,${action}`))).toThrow(MappingInvalid);
  });

  it.each([
    ['an unknown section', 'activities,X,,note', 7],
    ['an unknown setting', 'setting,timezone,,UTC', 7],
    ['an unknown time zone', 'setting,time zone,,Europe/Atlantis', undefined],
    ['a date format without a year', 'setting,date format,,dd.MM HH:mm', undefined],
    ['a date format of unknown parts', 'setting,date format,,dd MMM yyyy', undefined],
    ['an unknown action', 'activity,X,,jump', 7],
    ['an argument that an action does not take', 'activity,X,,claim it', 7],
    ['a settlement without a way', 'activity,X,,settle', 7],
    ['a settlement by a reply, which the log does not have', 'activity,X,,settle reply', 7],
    ['a forwarding to nobody', 'activity,X,,forward', 7],
    ['a channel that does not exist', 'channel,Internet,,pigeon', 7],
    ['an access level that does not exist', 'document,access level,,hush', 7],
    ['a term without a law', 'term,regular,,8 week', 7],
    ['a term of no length', 'term,regular,,0 week; Wabo 3.9', 7],
    ['a term in hours', 'term,regular,,48 hour; Wabo 3.9', 7],
    ['a term with two bounds', 'term,regular,,8 week; at most 9 week; at most 10 week; Wabo', 7],
    ['a ground that does neither', 'ground,longer,,shortens', 7],
    ['a day off that is no date', 'day off,25 December,,Christmas Day; Atw 3', 7],
    ['a day off without a law', 'day off,2012-12-25,,Christmas Day', 7],
    ['an extension by nothing', 'activity,X,,extend longer', 7],
    ['a suspension without a ground', 'activity,X,,suspend', 7],
    ['a rule without actions', 'activity,X,,', 7],
  ])('with %s is refused', (_, row, line) => {
    const reading = (): unknown => readMapping(text(row));
    expect(reading).toThrow(MappingInvalid);
    expect(reading).toThrow(line === undefined ? /Mapping|time zone|date format/ : `line ${line}`);
  });

  it('without a column that has to be, or without the header, is refused', () => {
    expect(() => readMapping(text().replace('log,case', 'log,unit'))).toThrow(
      'log "case" is missing',
    );
    expect(() => readMapping('log,case,,id,')).toThrow(MappingInvalid);
    expect(() => readMapping('section,name,when,value,remark\n"log')).toThrow(MappingInvalid);
  });

  it('of each kind that ships with the project can be read', async () => {
    const names = (await shippedMappings()).map(({ name }) => name);
    expect(names).toContain('permit-receipt');
    expect(names).toContain('event-log');
  });
});
