/** These fields of the data, as far as they are there. */
export const picked = <Data extends object, Name extends keyof Data>(
  data: Data,
  names: readonly Name[],
): Pick<Data, Name> =>
  Object.fromEntries(
    names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])),
  ) as Pick<Data, Name>;
