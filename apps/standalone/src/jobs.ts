import { runCommand } from '@chancery/program';
import { openOffice } from './erase/office.js';
import { direct, parseWish, usage } from './jobs/direct.js';

/** `npm run jobs -- list | show JOB_ID | stop JOB_ID`: the orders for many that run, how far they are, and their end. */
await runCommand(usage, async (args) => {
  const wish = parseWish(args);
  if (!wish) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const app = await openOffice(process.env);
  try {
    await direct(app, wish);
  } finally {
    await app.close();
  }
});
