import { physical } from '../names.js';

/** Calls a function once for each statement that changes a table, with the rows as they were and as they are. */
export const onEachStatement = (table: string, generation: number, trigger: string): string[] =>
  [
    { event: 'INSERT', rows: 'NEW TABLE AS new_rows' },
    { event: 'UPDATE', rows: 'OLD TABLE AS old_rows NEW TABLE AS new_rows' },
    { event: 'DELETE', rows: 'OLD TABLE AS old_rows' },
  ].map(
    ({ event, rows }) =>
      `CREATE OR REPLACE TRIGGER ${trigger.replace(/"$/, `_${event.toLowerCase()}"`)} AFTER ${event} ` +
      `ON ${physical(table, generation)} REFERENCING ${rows} ` +
      `FOR EACH STATEMENT EXECUTE FUNCTION ${trigger}()`,
  );
