type Cell = string | number | null | undefined;

/** Columns as wide as what is in them, numbers to the right. */
export const printTable = (heads: readonly string[], rows: readonly (readonly Cell[])[]): void => {
  const cells = [heads, ...rows].map((row) => row.map((cell) => String(cell ?? '-')));
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = heads.map((_, column) => typeof rows[0]?.[column] === 'number');
  for (const row of cells) {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber[column] ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(padded.join('  ').trimEnd());
  }
};
