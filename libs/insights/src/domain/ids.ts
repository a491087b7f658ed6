/** The authority of a unit: the ids of units begin with it. */
export const authorityOf = (unitId: string): string => unitId.slice(0, unitId.indexOf('.'));
