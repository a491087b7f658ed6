import type { PositionWaiter } from '@chancery/http';
import { ReadModelBehind, type ReadStore } from '@chancery/read-store';

/** Groups of read models that most routes answer from; a query may join rows of several. */
const usual = ['directory', 'registers', 'documents'];

/** Waits until all groups that a route answers from have got to a position; false if one has not in time. */
export const waitOn =
  (store: ReadStore): PositionWaiter['waitFor'] =>
  async (position, ms, groups = usual) => {
    try {
      await Promise.all(groups.map((group) => store.waitFor(group, position, ms)));
      return true;
    } catch (error) {
      if (error instanceof ReadModelBehind) return false;
      throw error;
    }
  };
