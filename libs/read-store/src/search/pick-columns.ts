/** Returns the row with these columns alone. It copies them by name: object rest syntax makes slow objects here. */
export const pickColumns = <Row extends object>(names: readonly (keyof Row)[], found: Row): Row => {
  const row: Partial<Row> = {};
  for (const name of names) row[name] = found[name];
  return row as Row;
};
