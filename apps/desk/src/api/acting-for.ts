import { actFor } from './acting-unit.js';

const slot = 'chancery.acting-for';

/** The officer in whose place one acts, kept for each tab. */
export const actingFor = (): string | undefined => sessionStorage.getItem(slot) ?? undefined;

/** The page is loaded anew, so that nothing of one officer is shown under the name of another. */
export const beginActingFor = (officerId: string): void => {
  sessionStorage.setItem(slot, officerId);
  actFor(undefined);
  location.assign('/desk/');
};

export const endActing = (): void => {
  forgetActing();
  location.assign('/desk/');
};

export const forgetActing = (): void => {
  sessionStorage.removeItem(slot);
  actFor(undefined);
};
