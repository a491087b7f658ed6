import type { LogCase, LogEvent } from '../log/log-event.js';
import { dateRulesOf } from '../mapping/mapping.js';
import { readMapping } from '../mapping/read-mapping.js';
import { Names } from './names.js';
import { CasePlanner } from './plan-case.js';
import type { PlannedCase } from './planned.js';

const mapping = readMapping(`section,name,when,value,remark
log,case,,case,
log,activity,,activity,
log,instant,,at,
setting,time zone,,Europe/Amsterdam,
document,subject,,Application {@case},
document,kind,,application,
document,sender,,Applicant of {@case},
document,channel,,{channel},
document,received at,,{arrived},
document,due,,{deadline},
channel,Internet,,portal,
term,regular,term=yes,8 week; at most 14 week; Wabo 3.9,
ground,longer,,extends,
ground,data-missing,,suspends,
activity,Extend,,note; extend longer {days} calendar-day,
activity,Ask,,note; suspend data-missing,
activity,Answered,,note; resume data-missing,
unit,none,,,
activity,Arrive,,receive; register,
activity,Refuse,,refuse,
activity,Work,,move; claim; note,
activity,Adjust,,return; claim; note,
activity,Advise,,acquaint,
activity,Decide,,note; settle taken-note,
activity,Close,,close,
activity,Object,,reopen; note,
activity,Elsewhere,,forward River board,
end,ended,,settle withdrawn; close,
`);

const dates = dateRulesOf(mapping, '2026-11-01T00:00:00.000Z');
const planner = new CasePlanner({ mapping, names: new Names('town'), dates });

type Told = readonly [activity: string, officer?: string, unit?: string];

const caseOf = (events: readonly Told[], fields: Record<string, string> = {}): LogCase => ({
  caseId: 'A1',
  events: events.map(([activity, officer, unit], index): LogEvent => ({
    caseId: 'A1',
    activity,
    at: `2020-01-01T0${index}:00:00.000Z`,
    ...(officer && { officer }),
    ...(unit && { unit }),
    fields: { ...fields, '@case': 'A1', '@activity': activity },
    line: index + 2,
  })),
});

const plan = (events: readonly Told[], fields?: Record<string, string>): PlannedCase =>
  planner.plan(caseOf(events, fields));

/** Each step as the types of its commands with those who gave them. */
const lines = ({ steps }: PlannedCase): readonly string[] =>
  steps.map(({ commands }) =>
    commands.map(({ type, by }) => `${type} by ${by.officer ?? '-'} of ${by.unit}`).join(', '),
  );

describe('a case', () => {
  it('is a document that the intake unit receives and registers', () => {
    const planned = plan([['Arrive', 'Ann']], {
      channel: 'INTERNET',
      arrived: '2019-12-31',
      deadline: '2020-02-25',
    });
    expect(lines(planned)).toEqual([
      'ReceiveDocument by Ann of Registry, RegisterDocument by Ann of Registry',
    ]);
    expect(planned.register).toEqual({ id: 'town.IN.2020', year: 2020 });
    expect(planned.steps[0]?.commands[0]?.data).toMatchObject({
      documentId: planned.documentId,
      at: '2020-01-01T00:00:00.000Z',
      authorityId: 'town',
      unitId: 'town.registry',
      channel: 'portal',
      subject: 'Application A1',
      sender: { name: 'Applicant of A1', kind: 'person' },
      receivedAt: '2019-12-30T23:00:00.000Z',
      due: '2020-02-24T23:00:00.000Z',
    });
  });

  it('was never received after its first event', () => {
    const planned = plan([['Arrive', 'Ann']], { arrived: '2020-03-01' });
    expect(planned.steps[0]?.commands[0]?.data).toMatchObject({
      receivedAt: '2020-01-01T00:00:00.000Z',
    });
  });

  it('is received and registered by its first event, whatever that is', () => {
    expect(lines(plan([['Work', 'Ann']]))[0]).toMatch(/^ReceiveDocument.*, RegisterDocument/);
  });

  it('belongs to the register of the year by the calendar of the log', () => {
    const late = { ...caseOf([['Arrive']]) };
    const events = late.events.map((event) => ({ ...event, at: '2019-12-31T23:30:00.000Z' }));
    expect(planner.plan({ ...late, events }).register.year).toBe(2020);
  });
});

describe('a change of unit', () => {
  const planned = plan([
    ['Arrive', 'Ann'],
    ['Work', 'Bob', 'Permits'],
    ['Work', 'Bob', 'Permits'],
    ['Work', 'Cid', 'Permits'],
    ['Work', 'Dot', 'none'],
    ['Work', 'Ann', 'Legal'],
  ]);

  it('is a hand-over by who had the document, accepted and claimed by who did the work', () => {
    expect(lines(planned)[1]).toBe(
      'HandOverDocument by Ann of Registry, AcceptHandOver by Bob of Permits, ' +
        'ClaimDocument by Bob of Permits, AddNote by Bob of Permits',
    );
    expect(planned.steps[1]?.commands[0]?.data).toMatchObject({
      purpose: 'action',
      to: { unitId: 'town.permits' },
    });
    expect(lines(planned)[5]).toMatch(/^HandOverDocument by Dot of Permits, AcceptHandOver by Ann/);
  });

  it('is none where unit and officer stay the same: the work is noted', () => {
    expect(lines(planned)[2]).toBe('AddNote by Bob of Permits');
  });

  it('within the unit is a release and a claim', () => {
    expect(lines(planned)[3]).toBe(
      'ReleaseDocument by Bob of Permits, ClaimDocument by Cid of Permits, AddNote by Cid of Permits',
    );
  });

  it('is none where the log does not know the unit', () => {
    expect(lines(planned)[4]).toMatch(
      /^ReleaseDocument by Cid of Permits, ClaimDocument by Dot of Permits/,
    );
  });

  it('names every unit that the document passes', () => {
    expect([...planned.units]).toEqual(['Registry', 'Permits', 'Legal']);
  });
});

describe('work that is sent back', () => {
  it('is returned by the last holder to a unit that had it before', () => {
    const planned = plan([
      ['Work', 'Ann', 'Permits'],
      ['Work', 'Bob', 'Checks'],
      ['Adjust', 'Ann', 'Permits'],
    ]);
    expect(lines(planned)[2]).toBe(
      'ReturnDocument by Bob of Checks, ClaimDocument by Ann of Permits, AddNote by Ann of Permits',
    );
  });

  it('is handed over to a unit that did not have it before', () => {
    const planned = plan([
      ['Work', 'Ann', 'Permits'],
      ['Adjust', 'Cid', 'Letters'],
    ]);
    expect(lines(planned)[1]).toMatch(/^HandOverDocument by Ann of Permits, AcceptHandOver by Cid/);
  });
});

describe('advice', () => {
  it('is a hand-over for acquaintance that leaves custody where it is', () => {
    const planned = plan([
      ['Work', 'Ann', 'Permits'],
      ['Advise', 'Eve', 'Experts'],
      ['Work', 'Ann', 'Permits'],
    ]);
    expect(lines(planned).slice(1)).toEqual([
      'HandOverDocument by Ann of Permits, ConcludeHandOver by Eve of Experts',
      'AddNote by Ann of Permits',
    ]);
    expect(planned.steps[1]?.commands[0]?.data).toMatchObject({ purpose: 'acquaintance' });
  });

  it('from the unit itself is a note', () => {
    expect(
      lines(
        plan([
          ['Arrive', 'Ann'],
          ['Advise', 'Ann'],
        ]),
      )[1],
    ).toBe('AddNote by Ann of Registry');
  });
});

describe('the end', () => {
  it('is settled before it is closed, and reopened by an objection', () => {
    const planned = plan([
      ['Arrive', 'Ann'],
      ['Close', 'Ann'],
      ['Object', 'Ann'],
      ['Decide', 'Ann'],
    ]);
    expect(lines(planned).slice(1)).toEqual([
      'SettleDocument by Ann of Registry, CloseDocument by Ann of Registry',
      'ReopenDocument by Ann of Registry, AddNote by Ann of Registry',
      'AddNote by Ann of Registry, SettleDocument by Ann of Registry',
    ]);
  });

  it('follows the last event where the log knows when it was, and never lies before it', () => {
    const planned = plan(
      [
        ['Arrive', 'Ann'],
        ['Work', 'Ann'],
      ],
      { ended: '2020-05-01' },
    );
    expect(lines(planned)[1]).toMatch(/SettleDocument by Ann of Registry, CloseDocument by Ann/);
    expect(planned.steps[1]?.commands.at(-1)?.data.at).toBe('2020-04-30T22:00:00.000Z');
    const early = plan([['Arrive', 'Ann']], { ended: '2019-05-01' });
    expect(early.steps[0]?.commands.at(-1)?.data.at).toBe('2020-01-01T00:00:00.000Z');
  });

  it('leaves only notes after a refusal, a forwarding or a settlement', () => {
    const refused = plan([
      ['Refuse', 'Ann'],
      ['Work', 'Bob', 'Permits'],
    ]);
    expect(lines(refused)).toEqual([
      'ReceiveDocument by Ann of Registry, RefuseRegistration by Ann of Registry',
      'AddNote by Bob of Registry',
    ]);
    const forwarded = plan([
      ['Arrive', 'Ann'],
      ['Elsewhere', 'Ann'],
      ['Close', 'Ann'],
    ]);
    expect(lines(forwarded)[2]).toBe('AddNote by Ann of Registry');
    const settled = plan([
      ['Arrive', 'Ann'],
      ['Decide', 'Ann'],
      ['Work', 'Bob', 'Permits'],
    ]);
    expect(lines(settled)[2]).toBe('AddNote by Bob of Registry');
  });
});

describe('an event that no rule knows', () => {
  it('is kept as a note in the words of the log', () => {
    const planned = plan([
      ['Arrive', 'Ann'],
      ['Dance', 'Bob', 'Permits'],
    ]);
    expect(planned.steps.map(({ isMapped }) => isMapped)).toEqual([true, false]);
    expect(lines(planned)[1]).toBe('AddNote by Bob of Registry');
    expect(planned.steps[1]?.commands[0]?.data).toMatchObject({ text: 'Dance' });
  });
});

describe('a text that is too long for a document', () => {
  it('is cut with a mark where it stands, and its event is counted', () => {
    const long = 'x'.repeat(2_000);
    const { caseId, events } = caseOf([
      ['Arrive', 'Ann'],
      ['Refuse', 'Ann'],
      [`Dance ${long}${long}`, 'Ann'],
    ]);
    const longer = events.map((event) => ({
      ...event,
      fields: { ...event.fields, '@case': long, '@activity': event.activity },
    }));
    const { steps } = planner.plan({ caseId, events: longer });
    expect(steps.map(({ isCut }) => isCut)).toEqual([true, false, true]);
    expect(steps[0]?.commands[0]?.data).toMatchObject({
      subject: expect.stringMatching(/^Application x{484} \[…\]$/) as unknown,
      sender: { name: expect.stringMatching(/^Applicant of x{183} \[…\]$/) as unknown },
    });
    const note = steps[2]?.commands[0]?.data as { text: string };
    expect(note.text).toHaveLength(3_500);
  });
});

describe('planning', () => {
  const told: readonly Told[] = [
    ['Arrive', 'Ann'],
    ['Work', 'Bob', 'Permits'],
    ['Work', 'Cid', 'Legal'],
  ];
  const ids = (planned: PlannedCase): readonly string[] =>
    planned.steps.flatMap(({ commands, noteIfRefused }) =>
      [...commands, noteIfRefused].map(({ commandId }) => commandId),
    );

  it('gives every command an id of its own, and the same one each time', () => {
    expect(ids(plan(told))).toEqual(ids(plan(told)));
    expect(new Set(ids(plan(told))).size).toBe(ids(plan(told)).length);
  });

  it('gives the same ids when the log has grown, and others in another authority', () => {
    expect(ids(plan(told.slice(0, 2)))).toEqual(
      ids(plan(told)).slice(0, ids(plan(told.slice(0, 2))).length),
    );
    const elsewhere = new CasePlanner({ mapping, names: new Names('city'), dates });
    expect(elsewhere.plan(caseOf(told)).documentId).not.toBe(plan(told).documentId);
  });

  it('tells events in order of time, and of the file where they bear the same stamp', () => {
    const { caseId, events } = caseOf([
      ['Work', 'Ann'],
      ['Decide', 'Ann'],
      ['Arrive', 'Ann'],
    ]);
    const at = ['2020-01-02T00:00:00.000Z', '2020-01-02T00:00:00.000Z', '2020-01-01T00:00:00.000Z'];
    const mixed = events.map((event, index) => ({ ...event, at: at[index] ?? event.at }));
    const planned = planner.plan({ caseId, events: mixed });
    expect(planned.steps.map(({ event }) => event.activity)).toEqual(['Arrive', 'Work', 'Decide']);
  });

  it('is refused where a date of the case is none, before anything is recorded', () => {
    expect(() => plan([['Arrive', 'Ann']], { deadline: 'soon' })).toThrow('Line 2');
  });
});

describe('the term of a case', () => {
  const term = { term: 'yes', arrived: '2019-12-31', days: '42' };
  const clocksOf = (events: readonly Told[], fields: Record<string, string> = term) =>
    plan(events, fields)
      .steps.flatMap(({ commands }) => commands)
      .filter(({ type }) => type.endsWith('Clock'));

  it('runs from the receipt, where the mapping gives it one', () => {
    const [begun, ...more] = clocksOf([
      ['Arrive', 'Ann'],
      ['Work', 'Ann'],
    ]);
    expect(more).toEqual([]);
    expect(begun).toMatchObject({
      type: 'StartClock',
      by: { officer: 'Ann' },
      data: {
        ...{ role: 'statutory', policyId: 'town.regular' },
        startedAt: '2019-12-30T23:00:00.000Z',
      },
    });
    expect(clocksOf([['Arrive', 'Ann']], {})).toEqual([]);
  });

  it('is suspended and goes on once, and becomes longer by what the log says', () => {
    const events = ['Arrive', 'Ask', 'Ask', 'Answered', 'Answered', 'Extend'];
    const told = clocksOf(events.map((activity) => [activity, 'Ann']));
    expect(told.map(({ type }) => type)).toEqual([
      ...['StartClock', 'SuspendClock', 'ResumeClock', 'ExtendClock'],
    ]);
    expect(told[1]?.data).toMatchObject({ ground: 'data-missing', at: '2020-01-01T01:00:00.000Z' });
    expect(told[3]?.data).toMatchObject({
      ...{ ground: 'longer', by: { amount: 42, unit: 'calendar-day' }, reason: 'Extend' },
    });
    const unsaid = clocksOf(
      [
        ['Arrive', 'Ann'],
        ['Extend', 'Ann'],
      ],
      { ...term, days: 'many' },
    );
    expect(unsaid.map(({ type }) => type)).toEqual(['StartClock']);
  });

  it('is over with the decision, also where the document is opened again', () => {
    const events = ['Arrive', 'Decide', 'Extend', 'Object', 'Ask'];
    const told = clocksOf(events.map((activity) => [activity, 'Ann']));
    expect(told.map(({ type }) => type)).toEqual(['StartClock']);
  });

  it('stays with the document on its way through units', () => {
    const told = clocksOf([
      ['Arrive', 'Ann', 'Registry'],
      ['Work', 'Bob', 'Permits'],
      ['Ask', 'Bob', 'Permits'],
    ]);
    expect(told.map(({ type, by }) => `${type} of ${by.unit}`)).toEqual([
      ...['StartClock of Registry', 'SuspendClock of Permits'],
    ]);
  });
});
