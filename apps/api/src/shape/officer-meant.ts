import { actsAs, type Principal } from '@chancery/kernel';

/** The officer whom a filter names: `me`, which is no officer's id, is who asks, or for whom they ask. */
export const officerMeant = (officerId: string, by: Principal): string =>
  officerId === 'me' ? actsAs(by) : officerId;
