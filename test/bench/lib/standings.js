/** What a handler would look up of a unit. */
export const standingIn = (unitId) => ({ unitId, isUnitActive: true, isOfficerThere: true });
