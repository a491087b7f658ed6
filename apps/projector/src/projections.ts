import { parseCommand, usage } from './cli/arguments.js';
import { runCommand } from './cli/commands.js';
import { openStores } from './cli/stores.js';

/** `npm run projections -- COMMAND`: what an operator asks and orders of the read models. */
const command = parseCommand(process.argv.slice(2));
if (!command) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const stores = openStores(process.env);
  try {
    process.exitCode = (await runCommand(command, stores)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await stores.close();
  }
}
