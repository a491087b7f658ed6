import { MappingInvalid } from '../mapping/mapping-error.js';
import { readMapping } from '../mapping/read-mapping.js';
import { Cast } from './cast.js';
import { Names } from './names.js';
import { openingOf } from './office.js';
import { rehearse } from './rehearse.js';
import { termOrdersOf } from './term-office.js';

const rehearseWith = (...settings: readonly string[]): void => {
  const mapping = readMapping(
    [
      'section,name,when,value,remark',
      'log,case,,case,',
      'log,activity,,what,',
      'log,instant,,at,',
      'document,subject,,Letter,',
      'document,sender,,Somebody,',
      ...settings,
    ].join('\n'),
  );
  const { settings: read } = mapping;
  const names = new Names('town');
  const cast = new Cast(names, 'internal');
  cast.units.add(read.intakeUnit);
  const registers = new Map([[names.registerId(read.register, 2024), 2024]]);
  const found = { cases: 1, events: 1, cut: 0, isScattered: false, since: '2024-01-01T00:00:00Z' };
  const survey = { ...found, cast, registers };
  rehearse([...openingOf(survey, read), ...termOrdersOf(survey, mapping, '2026-01-01T00:00:00Z')]);
};

describe('the opening of an office', () => {
  it('is tried against the rules before the first order is given', () =>
    expect(() => rehearseWith('term,regular,,8 week; Wabo 3.9,')).not.toThrow());

  it.each([
    ['code of the register', 'setting,register,,Incoming post,'],
    ['pattern of the numbers', 'setting,pattern,,{number},'],
  ])('is refused beforehand for a wrong %s', (_, setting) =>
    expect(() => rehearseWith(setting)).toThrow(MappingInvalid),
  );
});
