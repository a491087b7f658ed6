import { schema } from './schema.js';
import type { Setting } from './setting.js';

/** The table of settings as `docs/settings.md` shows it, in Markdown. */
export const settingsTable = (): string => {
  const rows = Object.entries(schema as Readonly<Record<string, Setting>>).map(
    ([name, { meaning, usual, without }]) => [
      `\`${name}\``,
      meaning,
      usual === undefined ? (without ?? '') : `\`${usual}\``,
    ],
  );
  const [all, heads] = [[['setting', 'meaning', 'default'], ...rows], 3];
  const widths = Array.from({ length: heads }, (_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};
