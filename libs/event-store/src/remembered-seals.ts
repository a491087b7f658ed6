export type Personal = Readonly<Record<string, unknown>>;

/** Of a party that is named often, no more than this is remembered. */
const mostRemembered = 16;

/** What was opened, by the key it was opened with: whoever forgets the key has forgotten it too. */
const openedBy = new WeakMap<Buffer, Map<string, Personal>>();

/** What a key opened a seal to. Many look at the same page at once, and again: each seal on it is opened once. */
export const remembered = (
  key: Buffer,
  sealed: string,
  open: () => Personal | undefined,
): Personal | undefined => {
  const known = openedBy.get(key)?.get(sealed);
  if (known) return known;
  const personal = open();
  if (personal) remember(key, sealed, personal);
  return personal;
};

const remember = (key: Buffer, sealed: string, personal: Personal): void => {
  const opened = openedBy.get(key) ?? new Map<string, Personal>();
  if (opened.size >= mostRemembered) opened.clear();
  openedBy.set(key, opened.set(sealed, personal));
};
