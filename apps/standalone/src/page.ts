import { yearIn } from '@chancery/kernel';
import { operatorTokenFile } from '@chancery/one-machine';
import { demonstration } from './demonstration.js';
import type { Settings } from './settings.js';

/** What a newcomer needs next: addresses, who there is, where tokens are, three requests to try. Shows no token. */
export const page = (
  url: string,
  { dataDir, issuer }: Pick<Settings, 'dataDir' | 'issuer'>,
  hasDemonstration: boolean,
): string =>
  [
    '',
    'Chancery is ready.',
    '',
    `  API description   ${url}/docs`,
    `  Health            ${url}/health/ready`,
    `  Metrics           ${url}/metrics, with the token in ${operatorTokenFile(dataDir)}`,
    `  Data and logs     ${dataDir}`,
    ...(hasDemonstration ? demonstrationPart(url, dataDir) : []),
    '',
    ...(issuer === 'development'
      ? ['DEVELOPMENT TOKENS ARE ON: whoever can read the data folder can act as any officer.']
      : []),
    'Ctrl-C stops everything in order.',
    '',
  ].join('\n');

const demonstrationPart = (url: string, dataDir: string): readonly string[] => {
  const { authority, officers } = demonstration;
  const year = yearIn(demonstration.authority.timeZone, new Date().toISOString());
  return [
    '',
    `${authority.name}, for trying things out. A token for each officer is in`,
    `${dataDir}/tokens.json and holds for twelve hours:`,
    '',
    ...officers.map(
      ({ code, name, roles, unit }) =>
        `  ${code.padEnd(8)} ${name}, ${roles.join(', ')} in ${unit}`,
    ),
    '',
    `A new token, for these or other officers: npm run --silent token -- ${authority.code}.olena`,
    '',
    'Try it (node prints a token from the file):',
    '',
    `  token() { node -p "require('${dataDir}/tokens.json').$1"; }`,
    '',
    `  curl -s ${url}/v1/documents -H "Authorization: Bearer $(token olena)" \\`,
    "    -H 'Content-Type: application/json' -d '{",
    '      "unitId": "riverside.registry", "channel": "desk", "kind": "application",',
    '      "subject": "Permit to fell two lime trees",',
    '      "sender": { "kind": "person", "name": "Mariana Kovalenko" } }\'',
    '',
    `  curl -s ${url}/v1/documents/DOCUMENT_ID/registration -H "Authorization: Bearer $(token olena)" \\`,
    `    -H 'Content-Type: application/json' -d '{ "registerId": "riverside.in.${year}" }'`,
    '',
    `  curl -s '${url}/v1/work-items?unitId=riverside.registry' -H "Authorization: Bearer $(token olena)"`,
  ];
};
