/** Odd texts and instants: what fields take, and what lies behind them may trip over. */
import fc from 'fast-check';

/** Pieces of texts that stores, headers, tables and searches have tripped over elsewhere. */
const pieces = [
  'Звернення',
  'Ґудзик їжака',
  'שלום\u200f עולם',
  'مرحبا\u061c',
  'ไทย',
  '漢字',
  'e\u0301\u0323\u0302',
  '👩‍👩‍👧‍👦',
  '🇺🇦',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\u00ad',
  '\u200b',
  '\u3000',
  'ﬁ',
  'İi',
  'ß',
  'ǅ',
  "O'Brien",
  '"',
  '\\',
  '\\u0000',
  '%',
  '%00',
  '%s',
  '{}',
  '${x}',
  '$1',
  "'; DROP TABLE document; --",
  '<script>',
  '=cmd|',
  ';=1',
  '＝1',
  '&amp;',
  ']]>',
  'NaN',
  'null',
  'true',
  '__proto__',
  '../..',
  'a:b',
  '№ 17/б-2026',
  'x'.repeat(400),
  '1e999',
  '-0',
];

const cut = (text, max) => [...text].slice(0, max).join('').toWellFormed();

const longest = (max) =>
  fc.constantFrom('x', 'ї', '漢', '🙂', 'a ', "'").map((sign) => cut(sign.repeat(max), max));

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text that a field takes: of odd pieces, or as long as it may be. */
export const oddText = ({ maxLength = 200, pattern }) => {
  const allowed = new RegExp(pattern ?? '', '');
  const glue = pattern?.includes('\\u000b') ? [' ', '\n', '\r\n', '\t', ''] : [' ', '', '\u00a0'];
  const joined = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })),
        fc.constantFrom(...glue),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => cut(parts.flat().join(''), maxLength));
  return fc
    .oneof(joined, longest(maxLength))
    .filter((made) => visible.test(made) && allowed.test(made));
};

const offsets = [
  'Z',
  '+00:00',
  '-00:00',
  '+15:59',
  '+16:00',
  '-16:00',
  '+23:59',
  '-23:59',
  '+0530',
  '-12:00',
];
const times = ['00:00', '23:59:59.999', '12:30:00.123456789', '00:00:00'];
const days = [
  '0001-01-01',
  '0001-01-02',
  '0099-12-31',
  '1582-10-10',
  '1899-12-31',
  '1970-01-01',
  '2000-02-29',
  '2026-03-29',
  '2038-01-19',
  '9999-12-30',
  '9999-12-31',
];

/** Instants at the ends of calendars and time zones that a field takes. */
export const oddInstant = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...times), fc.constantFrom(...offsets))
  .map(([day, time, offset]) => `${day}T${time}${offset}`)
  .filter((made) => {
    const ms = Date.parse(made.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/(\.\d{3})\d+/, '$1'));
    return ms >= Date.parse('0001-01-01T00:00:00Z') && ms <= Date.parse('9999-12-31T23:59:59.999Z');
  });
