import { serviceRequests } from './demonstration-services.js';
import { termRequests, type Request } from './demonstration-terms.js';

/**
 * The demonstration authority: a small council, so that a newcomer has units to route between and
 * officers to act as. Made through the public API, by a service's token; made again it changes nothing.
 */
export const demonstration = {
  authority: { code: 'riverside', name: 'Riverside City Council', timeZone: 'Europe/Kyiv' },
  units: [
    { code: 'office', name: "Mayor's office" },
    { code: 'registry', name: 'Registry', parent: 'office' },
    { code: 'permits', name: 'Permits', parent: 'office' },
    { code: 'environment', name: 'Environment', parent: 'office' },
  ],
  officers: [
    {
      code: 'olena',
      name: 'Olena Bondar',
      clearance: 'internal',
      unit: 'registry',
      roles: ['registrar'],
    },
    {
      code: 'ivan',
      name: 'Ivan Petrenko',
      clearance: 'internal',
      unit: 'permits',
      roles: ['clerk'],
    },
    {
      code: 'maria',
      name: 'Maria Shevchenko',
      clearance: 'confidential',
      unit: 'permits',
      roles: ['head'],
    },
    {
      code: 'yuriy',
      name: 'Yuriy Melnyk',
      clearance: 'internal',
      unit: 'environment',
      roles: ['clerk'],
    },
    {
      code: 'sofia',
      name: 'Sofia Tkachenko',
      clearance: 'secret',
      unit: 'office',
      roles: ['supervisor'],
    },
    {
      code: 'petro',
      name: 'Petro Lysenko',
      clearance: 'secret',
      unit: 'office',
      roles: ['auditor'],
    },
    {
      code: 'taras',
      name: 'Taras Kravets',
      clearance: 'internal',
      unit: 'office',
      roles: ['administrator'],
    },
  ],
  mandates: [{ holder: 'maria', substitute: 'yuriy', basis: 'Order 12 of the Mayor' }],
  registers: [
    { code: 'in', name: 'Incoming correspondence', direction: 'incoming' },
    { code: 'out', name: 'Outgoing correspondence', direction: 'outgoing' },
  ],
  pattern: '{seq:5}/{code}-{yyyy}',
} as const;

/** Two units concur side by side, then the head of the unit that drafted the letter signs. */
const outgoingLetter = {
  ...{ validFrom: '2024-01-01', name: 'Outgoing letter' },
  steps: [
    ...['environment', 'registry'].map((unit) => ({
      ...{ stage: 1, act: 'concur' },
      place: { unitId: `${demonstration.authority.code}.${unit}` },
    })),
    { stage: 2, act: 'sign' },
  ],
  ...{ keep: 'same-text', remarksBlock: false, fourEyes: false },
};

/** Where the last thing that is set up can be seen: what is there stands for all before it. */
export const lastOf = (year: number): string =>
  `/v1/registers/${demonstration.authority.code}.${demonstration.registers[1].code}.${year}`;

/** The year's registers are opened and the next year's days published at the first start in it. */
export const requestsFor = (year: number): readonly Request[] => {
  const { authority, units, officers, mandates, registers, pattern } = demonstration;
  const id = (code: string): string => `${authority.code}.${code}`;
  const below = `/v1/authorities/${authority.code}`;
  return [
    { path: '/v1/authorities', body: authority },
    ...units.map(({ code, name, ...rest }) => ({
      path: `${below}/units`,
      body: { code, name, ...('parent' in rest && { parentId: id(rest.parent) }) },
    })),
    ...officers.map(({ code, name, clearance }) => ({
      path: `${below}/officers`,
      body: { code, name, clearance },
    })),
    ...officers.map(({ code, unit, roles }) => ({
      path: `/v1/officers/${id(code)}/posts`,
      body: { unitId: id(unit), roles },
    })),
    ...mandates.map(({ holder, substitute, basis }) => ({
      path: `/v1/officers/${id(holder)}/substitutions`,
      body: {
        ...{ kind: 'mandate', substituteId: id(substitute), rights: ['handle', 'resolve'] },
        ...{ level: 'internal', from: `${year}-01-01`, basis },
      },
    })),
    ...termRequests(authority.code, authority.timeZone, year),
    {
      method: 'PUT',
      path: `/v1/route-templates/${id('outgoing-letter')}/versions/1`,
      body: outgoingLetter,
    },
    ...serviceRequests(authority.code),
    ...registers.map((register) => ({
      path: `${below}/registers`,
      body: { ...register, year, pattern },
    })),
  ];
};
