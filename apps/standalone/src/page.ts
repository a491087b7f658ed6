import { yearIn } from '@chancery/kernel';
import { operatorTokenFile, signInAddress } from '@chancery/one-machine';
import { demonstration } from './demonstration.js';
import type { WaysIn } from './demonstration-tokens.js';
import type { Settings } from './settings.js';

/**
 * What a newcomer needs next: addresses, who there is, where tokens are and when they end, three requests to try.
 * Shows no token; each link to sign in with opens once. `waysIn` is there if the demonstration authority is.
 */
export const page = (
  url: string,
  {
    dataDir,
    issuer,
    hasPortal,
    portalAddress,
  }: Pick<Settings, 'dataDir' | 'issuer' | 'hasPortal' | 'portalAddress'>,
  waysIn: WaysIn | undefined,
): string =>
  [
    '',
    'Chancery is ready.',
    '',
    `  Desk              ${url}/`,
    ...(hasPortal ? [`  Portal            ${portalAddress.href}`] : []),
    `  API description   ${url}/docs`,
    `  Health            ${url}/health/ready`,
    `  Metrics           ${url}/metrics, with the token in ${operatorTokenFile(dataDir)}`,
    `  Data and logs     ${dataDir}`,
    ...(waysIn ? demonstrationPart(url, dataDir, waysIn) : []),
    '',
    ...(issuer === 'development'
      ? [
          'DEVELOPMENT TOKENS ARE ON: whoever can read the data folder can act as any officer.',
          ...(waysIn && hasPortal
            ? ['DEMONSTRATION LOGIN IS ON: whoever reaches the portal can log in as anybody.']
            : []),
        ]
      : []),
    'Ctrl-C stops everything in order.',
    '',
  ].join('\n');

const demonstrationPart = (
  url: string,
  dataDir: string,
  { tokensEnd, links }: WaysIn,
): readonly string[] => {
  const { authority, officers } = demonstration;
  const year = yearIn(demonstration.authority.timeZone, new Date().toISOString());
  return [
    '',
    `${authority.name}, for trying things out. Open a link in a browser to sign in at the desk. It opens once:`,
    '',
    ...officers.flatMap(({ code, name, roles, unit }) => [
      `  ${name}, ${roles.join(', ')} in ${unit}`,
      `    ${signInAddress(url, links[code] ?? '')}`,
    ]),
    '',
    `Another link: npm run --silent sign-in -- ${authority.code}.olena`,
    '',
    'For programs, a token for each officer is in',
    `${dataDir}/tokens.json until ${minuteOf(tokensEnd)}, when they end:`,
    `  ${officers.map(({ code }) => code).join(', ')}`,
    '',
    'New tokens for all of them: start again. A new one for one officer, also another than these:',
    `  npm run --silent token -- ${authority.code}.olena`,
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

/** An instant to the minute, in the time zone of this machine: `2026-11-29 23:40 +02:00`. */
const minuteOf = (instant: Date): string => {
  const offset = -instant.getTimezoneOffset();
  const local = new Date(instant.getTime() + offset * 60_000).toISOString();
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const zone = [hours, minutes].map((each) => String(each).padStart(2, '0')).join(':');
  return `${local.slice(0, 10)} ${local.slice(11, 16)} ${offset < 0 ? '-' : '+'}${zone}`;
};
