/** `npm run client`: writes the types by which the desk calls the API. */
import { writeFileSync } from 'node:fs';
import { createApi } from '../../apps/api/dist/create-api.js';
import { clientTypes, schemaFile } from './client-types.js';
import { describe } from './describe.js';

writeFileSync(schemaFile, await clientTypes(await describe(createApi)));
console.log(`Wrote ${schemaFile}`);
process.exit(0);
