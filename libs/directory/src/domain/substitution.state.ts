import type { Bounds, SubstitutionGranted } from './substitution.events.js';

export type Substitution =
  | { readonly status: 'absent' }
  | (SubstitutionGranted['data'] & { readonly status: 'granted' | 'ended' });

/** May the substitute act for the holder on this day? */
export const isActiveOn = (
  substitution: Substitution,
  day: string,
): substitution is Extract<Substitution, { substituteId: string }> =>
  substitution.status === 'granted' && coversDay(substitution, day);

export const coversDay = (
  { from, until }: Pick<Bounds, 'from'> & { readonly until?: string | null | undefined },
  day: string,
): boolean => from <= day && day <= (until ?? day);
