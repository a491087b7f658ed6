import { judgeSchema } from './postgres.js';

describe('the schema', () => {
  it.each([
    ['of a new database', { isMade: false, missing: ['CreateAll'], unknown: [] }, 'well'],
    ['as this version needs it', { isMade: true, missing: [], unknown: [] }, 'well'],
    ['of an earlier version', { isMade: true, missing: ['AddRows'], unknown: [] }, 'remark'],
    ['of a later version', { isMade: true, missing: [], unknown: ['AddMore'] }, 'fault'],
  ])('%s is %#', (_, state, weight) => expect(judgeSchema(state).weight).toBe(weight));
});
