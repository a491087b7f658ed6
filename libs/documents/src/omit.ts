/** The data without one of its fields. */
export const omit = <Data extends object, Key extends keyof Data>(
  data: Data,
  key: Key,
): Omit<Data, Key> => {
  const rest: Partial<Data> = { ...data };
  delete rest[key];
  return rest as Omit<Data, Key>;
};
