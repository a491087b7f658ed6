import { dayIn } from '@chancery/kernel';
import { csvLine, isKey, say, type Locale } from '@chancery/words';

/** In whose words and by whose calendar a list is printed, and how units and officers are called there. */
export interface Printing {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly namesOf: (ids: readonly string[]) => Promise<Readonly<Record<string, string>>>;
}

/** How the value of a column reads: as it is, as a day, as a set word, or as the name of a unit or officer. */
type Manner = 'text' | 'day' | 'word' | 'name';

interface Naming extends Printing {
  readonly names: Readonly<Record<string, string>>;
}

/** A column by the key of its heading; the words of its values begin with that key. */
export interface Column<Row> {
  readonly heading: string;
  readonly manner?: Manner;
  readonly of: (row: Row, locale: Locale) => string | null;
}

/** A list as a table, its headings first. */
export async function* printedList<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  printing: Printing,
): AsyncGenerator<string> {
  const { locale } = printing;
  yield csvLine(columns.map(({ heading }) => word(locale, heading)));
  const named = columns.filter(({ manner }) => manner === 'name');
  for await (const rows of pages) {
    const ids = rows.flatMap((row) =>
      named.map(({ of }) => of(row, locale)).filter((id) => id !== null),
    );
    const names = ids.length > 0 ? await printing.namesOf([...new Set(ids)]) : {};
    const shown = (column: Column<Row>, row: Row): string | null => {
      const value = column.of(row, locale);
      return value === null ? null : inManner(column, value, { ...printing, names });
    };
    yield rows.map((row) => csvLine(columns.map((column) => shown(column, row)))).join('');
  }
}

const inManner = (
  { manner = 'text', heading }: Pick<Column<never>, 'manner' | 'heading'>,
  value: string,
  { locale, timeZone, names }: Naming,
): string => {
  switch (manner) {
    case 'text':
      return value;
    case 'day':
      return dayIn(timeZone, value);
    case 'word':
      return word(locale, `${heading}.${value}`, value);
    case 'name':
      return names[value] ?? value;
  }
};

const word = (locale: Locale, key: string, otherwise = key): string =>
  isKey(key) ? say(locale, key) : otherwise;
