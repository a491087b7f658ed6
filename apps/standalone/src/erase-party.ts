import { parseWish, usage } from './erase/arguments.js';
import { fulfil } from './erase/erase.js';
import { openOffice } from './erase/office.js';

/**
 * `npm run erase-party -- PARTY_ID --reason TEXT`: destroys the party's key. What the log and the read models hold of
 * the person can never be opened again and reads `[erased]`; the documents and their history stay.
 */
const wish = parseWish(process.argv.slice(2));
if (wish) {
  const app = await openOffice(process.env);
  try {
    process.exitCode = (await fulfil(app, wish, (line) => console.log(line))) ? 0 : 1;
  } finally {
    await app.close();
  }
} else {
  console.error(usage);
  process.exitCode = 2;
}
