import { operatorTokenFile } from '@chancery/one-machine';
import { demonstration } from './demonstration.js';

/** What a newcomer needs next: addresses, who there is, a token for each, three requests to try. */
export const page = (
  url: string,
  dataDir: string,
  tokens: Readonly<Record<string, string>>,
): string => {
  const year = new Date().getUTCFullYear();
  const officers = demonstration.officers
    .filter(({ code }) => tokens[code])
    .map(
      ({ code, name, roles, unit }) =>
        `  ${`${name}, ${roles.join(', ')} in ${unit}`.padEnd(46)} ${tokens[code]}`,
    );
  return [
    '',
    'Chancery is ready.',
    '',
    `  API description   ${url}/docs`,
    `  Health            ${url}/health/ready`,
    `  Metrics           ${url}/metrics, with the token in ${operatorTokenFile(dataDir)}`,
    `  Data and logs     ${dataDir}`,
    ...(officers.length > 0 ? demonstrationPart(url, dataDir, year, officers) : []),
    '',
    'DEVELOPMENT TOKENS ARE ON: whoever can read the data folder can act as any officer.',
    'Ctrl-C stops everything in order.',
    '',
  ].join('\n');
};

const demonstrationPart = (
  url: string,
  dataDir: string,
  year: number,
  officers: readonly string[],
): readonly string[] => [
  '',
  `${demonstration.authority.name}, for trying things out. A token for each officer, also in`,
  `${dataDir}/tokens.json; they hold for twelve hours:`,
  '',
  ...officers,
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
