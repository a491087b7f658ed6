const attempts = 3;

/**
 * The answer of a single statement. It is given again where a swap of tables took what it needed just then: the statement
 * lost a deadlock, or its tables went while it was planned. It has changed nothing in that case.
 */
export const orAgain = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === attempts || !isInPassing(error as Error)) throw error;
    }
  }
};

/** A deadlock, a serialization failure, an unknown table; a table that went by its inner number. */
const isInPassing = ({ message, code }: Error & { readonly code?: unknown }): boolean =>
  (typeof code === 'string' && ['40P01', '40001', '42P01'].includes(code)) ||
  (code === 'XX000' && /could not open relation|cache lookup failed/.test(message));
