const slot = 'chancery.acting-unit';

/** The unit in whose name an officer of several acts, kept for each tab. */
export const actingUnit = (): string | undefined => sessionStorage.getItem(slot) ?? undefined;

export const actFor = (unitId: string | undefined): void =>
  unitId === undefined ? sessionStorage.removeItem(slot) : sessionStorage.setItem(slot, unitId);
