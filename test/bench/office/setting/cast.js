/** Units and officers of the demonstration authority, as they act in made-up histories. */
export const authorityId = 'riverside';
export const registryId = 'riverside.registry';
/** Units beside those of the demonstration, so that a million documents do not all lie on one desk. */
export const extraUnits = Array.from({ length: 20 }, (_, index) => `desk-${index + 1}`);
export const unitIds = ['permits', 'environment', ...extraUnits].map(
  (code) => `${authorityId}.${code}`,
);

const officer = (id, unitId, roles) => ({
  kind: 'officer',
  id,
  authorityId,
  posts: [{ unitId, roles }],
  actingUnitId: unitId,
  oversees: [],
  clearance: 'internal',
});

export const registrar = officer('riverside.olena', registryId, ['registrar']);

/** Head of all. */
export const head = {
  ...officer('riverside.sofia', 'riverside.office', ['supervisor']),
  oversees: [registryId, ...unitIds],
};

const known = { 'riverside.permits': 'riverside.ivan', 'riverside.environment': 'riverside.yuriy' };
const clerks = new Map(
  unitIds.map((unitId) => [unitId, officer(known[unitId] ?? `${unitId}-clerk`, unitId, ['clerk'])]),
);

/** Who has a unit's documents in hand. */
export const clerkOf = (unitId) => (unitId === registryId ? registrar : clerks.get(unitId));
