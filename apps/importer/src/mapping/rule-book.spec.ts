import type { LogEvent } from '../log/log-event.js';
import { conditionOf } from './condition.js';
import type { Rule } from './mapping.js';
import { RuleBook } from './rule-book.js';

const rule = (activity: string, when?: string): Rule => ({
  activity,
  ...(when && { when: conditionOf(when) }),
  actions: [],
});

const event = (activity: string, fields: Record<string, string> = {}): LogEvent => ({
  caseId: 'A',
  activity,
  at: '2020-01-01T00:00:00.000Z',
  fields,
  line: 2,
});

describe('the rule of an event', () => {
  const objection = rule('OBJ (*)', 'admitted=yes');
  const refused = rule('OBJ (*)', 'admitted!=yes');
  const last = rule('*');
  const book = new RuleBook([objection, refused, rule('Check'), last]);

  it('is the first that fits the activity and whose condition holds', () => {
    expect(book.ruleFor(event('OBJ (1)', { admitted: 'yes' }))).toBe(objection);
    expect(book.ruleFor(event('OBJ (1)', { admitted: 'no' }))).toBe(refused);
    expect(book.ruleFor(event('OBJ (1)'))).toBe(refused);
    expect(book.ruleFor(event('OBJ 1'))).toBe(last);
  });

  it('does not fit a part of an activity', () => {
    expect(book.ruleFor(event('Check again'))).toBe(last);
    expect(new RuleBook([rule('T07-*')]).ruleFor(event('T07'))).toBeUndefined();
  });

  it('may ask whether a column says anything', () => {
    const open = rule('End', '!closed');
    expect(new RuleBook([open]).ruleFor(event('End'))).toBe(open);
    expect(new RuleBook([open]).ruleFor(event('End', { closed: 'today' }))).toBeUndefined();
    expect(new RuleBook([rule('End', 'closed')]).ruleFor(event('End'))).toBeUndefined();
  });
});
