/** Writes down what is promised of public events: `npm run publish-contract`. Refuses to break a promise. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brokenPromises, eventTypes, toldEvents } from '../../libs/public-events/dist/index.js';

const folder = new URL('../../libs/public-events/published/', import.meta.url);
mkdirSync(folder, { recursive: true });
const types = eventTypes(Object.values(toldEvents));
const fileOf = ({ type }) => new URL(`${type}.json`, folder);
const broken = types.flatMap((now) =>
  existsSync(fileOf(now)) ? brokenPromises(JSON.parse(readFileSync(fileOf(now), 'utf8')), now) : [],
);
for (const sentence of broken) console.error(`${sentence}. Tell it as a new type, .v2.`);
if (broken.length > 0) process.exit(1);
for (const now of types) writeFileSync(fileOf(now), `${JSON.stringify(now, null, 2)}\n`);
console.log(`${types.length} types`);
