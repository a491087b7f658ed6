/** From what everybody may read to what only the named few may; each level includes those before it. */
export const accessLevels = ['public', 'internal', 'confidential', 'secret'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** The access levels that a grant reaches. */
export const levelsOf = ({
  clearance,
}: {
  readonly clearance: AccessLevel;
}): readonly AccessLevel[] => accessLevels.slice(0, accessLevels.indexOf(clearance) + 1);
