/** What an office looks up of a unit before it decides: documents can be handed to it. */
export const standingsAt = (unitId) => [
  { unitId, isUnitActive: true, isOfficerThere: true, clearance: 'secret' },
];
