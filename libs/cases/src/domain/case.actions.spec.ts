import { ann, bob, cas, dora, fact, lea, opened } from '../examples.js';
import { allowedCaseActions } from './case.actions.js';
import { caseDecider } from './case.decider.js';
import type { CaseEvent } from './case.events.js';
import type { Case } from './case.state.js';

const after = (...events: readonly CaseEvent[]): Case =>
  events.reduce<Case>((of, event) => caseDecider.evolve(of, event), caseDecider.initialState);

describe('What may be done with a case', () => {
  const open = after(opened());

  it('is told to those who work on it: they take in, say the result, classify', () =>
    expect(allowedCaseActions(open, cas)).toEqual(
      expect.arrayContaining(['take-in', 'set-result', 'classify-case', 'add-party']),
    ));

  it('includes closing for the head and the responsible officer alone', () => {
    expect(allowedCaseActions(open, dora)).toContain('close-case');
    expect(allowedCaseActions(open, bob)).toContain('close-case');
    expect(allowedCaseActions(open, cas)).not.toContain('close-case');
  });

  it('includes assigning it for the head and the registrar', () => {
    expect(allowedCaseActions(open, ann)).toContain('assign-case');
    expect(allowedCaseActions(open, cas)).not.toContain('assign-case');
  });

  it('is nothing for who may not read it', () => expect(allowedCaseActions(open, lea)).toEqual([]));

  it('is to open it again once it is closed, for the head', () => {
    const closed = after(opened(), fact('CaseClosed'));
    expect(allowedCaseActions(closed, dora)).toEqual(['reopen-case']);
    expect(allowedCaseActions(closed, bob)).toEqual([]);
  });
});
