/** By what right somebody acts for another. */
export const bases = ['statutory', 'parental', 'guardian', 'attorney', 'employee'] as const;
export type Basis = (typeof bases)[number];

/** What a party may give by itself; the others are recorded by a registrar or told by a provider of identities. */
export const givableBases = ['attorney', 'employee'] as const satisfies readonly Basis[];

/** What a representative may do. */
export const powers = [
  'submit',
  'follow',
  'receive',
  'answer',
  'withdraw',
  'appeal',
  'sign',
] as const;
export type Power = (typeof powers)[number];

/** For what a mandate is good: for everything, for some matters, or for some services by their ids. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'matters'; readonly ids: readonly string[] }
  | { readonly of: 'services'; readonly ids: readonly string[] };

/** What a mandate says. Instants are ISO 8601; it is good from the first up to, but without, the second. */
export interface MandateTerms {
  readonly basis: Basis;
  readonly powers: readonly Power[];
  readonly scope: Scope;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** What somebody is about to do for another. */
export interface Act {
  readonly power: Power;
  readonly matterId?: string;
  readonly serviceId?: string;
}

/** Whether a mandate is good for an act. */
export const includes = (
  { powers: held, scope }: Pick<MandateTerms, 'powers' | 'scope'>,
  { power, matterId, serviceId }: Act,
): boolean => {
  if (!held.includes(power)) return false;
  switch (scope.of) {
    case 'all':
      return true;
    case 'matters':
      return matterId !== undefined && scope.ids.includes(matterId);
    case 'services':
      return serviceId !== undefined && scope.ids.includes(serviceId);
  }
};
