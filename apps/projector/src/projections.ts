import { runCommand } from '@chancery/program';
import { parseCommand, usage } from './cli/arguments.js';
import { runProjections } from './cli/commands.js';
import { openStores } from './cli/stores.js';

/** `npm run projections -- COMMAND`: what an operator asks and orders of the read models. */
await runCommand(usage, async (args) => {
  const command = parseCommand(args);
  if (!command) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const stores = openStores(process.env);
  try {
    process.exitCode = (await runProjections(command, stores)) ? 0 : 1;
  } finally {
    await stores.close();
  }
});
