import { findStrays, wayOut } from '@chancery/read-store';
import type { Stores } from './stores.js';

/** Says which groups and policies have followed another log than the event store holds; true if there are any. */
export const tellStrays = async ({ source, reads }: Stores): Promise<boolean> => {
  const strays = await findStrays(reads.database, source);
  for (const { follower, error } of strays) console.error(`${follower}: ${error.message}.`);
  if (strays.length > 0) console.error(`${wayOut}`);
  return strays.length > 0;
};
