import { createRequire } from 'node:module';

const serialize = createRequire(import.meta.url)('canonicalize') as (
  value: unknown,
) => string | undefined;

/** The canonical JSON of a value (RFC 8785): the same for everybody who has the same value. */
export const canonical = (value: unknown): string => serialize(value) ?? '';
