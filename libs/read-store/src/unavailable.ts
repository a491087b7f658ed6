import { ReadModelBeingBuilt, ReadStoreUnavailable } from './read-store.errors.js';

/** The rows asked for; ReadModelBeingBuilt where their table or a column of it is not there. */
export const orBeingBuilt = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    throw code === undefinedTable || code === undefinedColumn ? new ReadModelBeingBuilt() : error;
  }
};

const undefinedTable = '42P01';
const undefinedColumn = '42703';

/** The work's own outcome; ReadStoreUnavailable where it failed for want of a connection. */
export const orUnavailable = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw isOutOfReach(error as Error) ? new ReadStoreUnavailable(error as Error) : error;
  }
};

/** Classes of Postgres (connection, shutdown, too many), of the operating system, and words of the driver. */
const isOutOfReach = ({ message, code }: Error & { readonly code?: unknown }): boolean =>
  (typeof code === 'string' && /^(08|57P|53300|ECONN|ENOENT|EPIPE)/.test(code)) ||
  /^Connection terminated|^timeout exceeded when trying to connect|not queryable/.test(message);
