import { QueryTooLong } from '@chancery/read-store';
import { SearchTooBroad } from '../domain/list.errors.js';

/** What was found; SearchTooBroad where finding it would have taken too long. */
export const orTooBroad = async <Result>(searching: Promise<Result>): Promise<Result> => {
  try {
    return await searching;
  } catch (error) {
    if (error instanceof QueryTooLong) throw new SearchTooBroad();
    throw error;
  }
};
