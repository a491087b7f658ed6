/** Who works where: a registry and five units with two clerks each, and who watches their queues. */
export const authorityId = 'riverside';
const unit = (code) => `${authorityId}.${code}`;

export const registry = unit('registry');

export const extraUnits = ['housing', 'roads', 'parks'].map((code) => ({
  code,
  name: `Unit for ${code}`,
  parentId: unit('office'),
}));

export const extraOfficers = [
  ...['registrar-2', 'registrar-3'].map((code) => ({ code, unitId: registry, role: 'registrar' })),
  { code: 'permits-2', unitId: unit('permits'), role: 'clerk' },
  { code: 'environment-2', unitId: unit('environment'), role: 'clerk' },
  ...extraUnits.flatMap(({ code }) =>
    [1, 2].map((n) => ({ code: `${code}-${n}`, unitId: unit(code), role: 'clerk' })),
  ),
];

/** The officers of each unit who handle documents. */
export const desks = {
  [registry]: ['olena', 'registrar-2', 'registrar-3'],
  [unit('permits')]: ['ivan', 'permits-2'],
  [unit('environment')]: ['yuriy', 'environment-2'],
  [unit('housing')]: ['housing-1', 'housing-2'],
  [unit('roads')]: ['roads-1', 'roads-2'],
  [unit('parks')]: ['parks-1', 'parks-2'],
};

export const unitIds = Object.keys(desks).filter((unitId) => unitId !== registry);

/** The supervisor of all units; she reassigns. */
export const supervisor = 'sofia';

export const watchers = {
  ...Object.fromEntries(Object.entries(desks).map(([unitId, [first]]) => [unitId, first])),
  [unit('office')]: supervisor,
};
