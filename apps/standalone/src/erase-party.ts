import { runCommand } from '@chancery/program';
import { parseWish, usage } from './erase/arguments.js';
import { fulfil } from './erase/erase.js';
import { openOffice } from './erase/office.js';

/**
 * `npm run erase-party -- PARTY_ID --reason TEXT`: destroys the party's key. What the log and the read models hold of
 * the person can never be opened again and reads `[erased]`; the documents and their history stay.
 */
await runCommand(usage, async (args) => {
  const wish = parseWish(args);
  if (!wish) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const app = await openOffice(process.env);
  try {
    process.exitCode = (await fulfil(app, wish, (line) => console.log(line))) ? 0 : 1;
  } finally {
    await app.close();
  }
});
