/** About how many bytes of memory a value of plain data takes. Shared parts are counted each time. */
export const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (value instanceof Map)
    return [...value].reduce((bytes, [key, one]) => bytes + 48 + sizeOf(key) + sizeOf(one), 64);
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.reduce<number>((bytes, part) => bytes + 8 + sizeOf(part), 32);
};
