import { registersRights } from '@chancery/registers';

/** Who may give a command, as the rules say it. */
export const by = (order: keyof typeof registersRights): string =>
  registersRights[order].who.join(', ');
