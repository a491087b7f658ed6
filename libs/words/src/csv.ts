/**
 * A line of a table (RFC 4180), safe to open in a spreadsheet. Every field is quoted: a field that begins with a quote
 * begins with no formula.
 */
export const csvLine = (values: readonly (string | null)[]): string =>
  `${values.map(quoted).join()}\r\n`;

const quoted = (value: string | null): string => `"${disarmed(value ?? '').replaceAll('"', '""')}"`;

/** What begins a formula, also in full width, as some spreadsheets take it too. */
const signs = '=+\\-@\uff1d\uff0b\uff0d\uff20';
/** Line breaks and tabs before a sign are skipped by spreadsheets. */
const atStart = new RegExp(`^(?='*[${signs}\t\r\n])`);
/** Where a spreadsheet that parts at semicolons or tabs, or does not know quotes, begins a new field. */
const afterSeparator = new RegExp(`([;\t\r\n])(?= *"?'*[${signs}])`, 'g');

/**
 * Puts an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection), and before what
 * looks as if it had got one. A reader that takes one away again has the value as it was.
 */
const disarmed = (value: string): string =>
  value.replace(afterSeparator, "$1'").replace(atStart, "'");
