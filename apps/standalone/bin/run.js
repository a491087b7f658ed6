/** `node run.js APP [FILE] [-- ARGS]`: prepares what is missing, then runs a program of `apps/`. */
import { launch } from './prepare.js';

const [app, ...rest] = process.argv.slice(2);
const file = rest[0]?.endsWith('.js') ? rest.shift() : 'main.js';
process.argv.splice(2, process.argv.length, ...rest);
await launch(app, file);
