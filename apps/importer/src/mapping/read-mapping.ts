import { channels } from '@chancery/documents';
import { accessLevels } from '@chancery/kernel';
import { dateReaderOf } from '../log/date-format.js';
import type { DateReader } from '../log/date-format.js';
import type { LogColumns } from '../log/log-event.js';
import { actionsOf } from './action.js';
import { conditionOf } from './condition.js';
import { rowsOf } from './mapping-rows.js';
import { MappingInvalid } from './mapping-error.js';
import type { MappingRow, Section } from './mapping-rows.js';
import type { DocumentTemplates, Ending, Mapping, MappingSettings, Rule } from './mapping.js';
import { NamedValues, oneOf } from './named-values.js';
import { dayOffOf, demandGround, groundOf, termOf, type Ground } from './term.js';

/** Reads a mapping file (the README describes its format); refuses what it does not understand. */
export const readMapping = (text: string): Mapping => {
  const rows = rowsOf(text);
  const of = (section: Section): readonly MappingRow[] =>
    rows.filter((row) => row.section === section);
  const termRules = {
    terms: of('term').map(termOf),
    grounds: of('ground').map(groundOf),
    daysOff: of('day off').map(dayOffOf),
  };
  const rules = of('activity').map(ruleOf);
  const endings = of('end').map(endingOf);
  demandGrounds([...rules, ...endings], termRules.grounds);
  return {
    columns: columnsOf(of('log')),
    settings: settingsOf(of('setting')),
    document: documentOf(of('document')),
    channels: new Map(of('channel').map((row) => [row.name.toLowerCase(), oneOf(channels, row)])),
    units: new Map(of('unit').map(({ name, value }) => [name, value])),
    nothing: new Set(of('nothing').map(({ name }) => name)),
    ...{ termRules, rules, endings },
  };
};

const demandGrounds = (
  rules: readonly Pick<Rule, 'actions'>[],
  grounds: readonly Ground[],
): void => {
  for (const action of rules.flatMap(({ actions }) => actions)) {
    if (action.kind === 'extend') demandGround(grounds, { ...action, effect: 'extends' });
    if (action.kind === 'suspend' || action.kind === 'resume')
      demandGround(grounds, { ...action, effect: 'suspends' });
  }
};

const columnsOf = (rows: readonly MappingRow[]): LogColumns => {
  const log = new NamedValues('log', ['case', 'activity', 'instant', 'officer', 'unit'], rows);
  return {
    case: alternatives(log.required('case')),
    activity: alternatives(log.required('activity')),
    instant: alternatives(log.required('instant')),
    officer: alternatives(log.optional('officer') ?? ''),
    unit: alternatives(log.optional('unit') ?? ''),
  };
};

const alternatives = (text: string): readonly string[] =>
  text
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const settingNames = [
  'time zone',
  'date format',
  'authority',
  'intake unit',
  'register',
  'pattern',
  'note',
] as const;

const settingsOf = (rows: readonly MappingRow[]): MappingSettings => {
  const setting = new NamedValues('setting', settingNames, rows);
  const authorityName = setting.optional('authority');
  const note = setting.optional('note');
  return {
    timeZone: timeZoneOf(setting.optional('time zone') ?? 'UTC'),
    dateReaders: alternatives(setting.optional('date format') ?? '').map(dateReaderFor),
    ...(authorityName && { authorityName }),
    intakeUnit: setting.optional('intake unit') ?? 'Registry',
    register: setting.optional('register') ?? 'IN',
    registerPattern: setting.optional('pattern') ?? '{seq:5}/{code}-{yyyy}',
    ...(note && { note }),
  };
};

const timeZoneOf = (name: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw new MappingInvalid(`"${name}" is not a time zone.`);
  }
};

const dateReaderFor = (format: string): DateReader => {
  const reader = dateReaderOf(format);
  if (reader) return reader;
  const parts = 'yyyy, MM, dd, HH (or hh with a), mm, ss and SSS';
  throw new MappingInvalid(
    `"${format}" is no date format. It is made of ${parts}, or is "epoch ms" or "epoch s".`,
  );
};

const documentNames = [
  'subject',
  'kind',
  'language',
  'access level',
  'channel',
  'sender',
  'sender kind',
  'received at',
  'due',
] as const;

const documentOf = (rows: readonly MappingRow[]): DocumentTemplates => {
  const field = new NamedValues('document', documentNames, rows);
  const channel = field.optional('channel');
  const receivedAt = field.optional('received at');
  const due = field.optional('due');
  return {
    subject: field.required('subject'),
    kind: field.optional('kind') ?? 'letter',
    language: field.optional('language') ?? 'und',
    accessLevel: field.oneOf('access level', accessLevels) ?? 'internal',
    sender: field.required('sender'),
    senderKind: field.oneOf('sender kind', ['person', 'organisation']) ?? 'person',
    ...(channel && { channel }),
    ...(receivedAt && { receivedAt }),
    ...(due && { due }),
  };
};

const ruleOf = ({ name, when, value, line }: MappingRow): Rule => ({
  activity: name,
  ...(when && { when: conditionOf(when) }),
  actions: actionsOf(value, line),
});

const endingOf = ({ name, when, value, line }: MappingRow): Ending => ({
  instant: name,
  ...(when && { when: conditionOf(when) }),
  actions: actionsOf(value, line),
});
