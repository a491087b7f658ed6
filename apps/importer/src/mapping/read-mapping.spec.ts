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
