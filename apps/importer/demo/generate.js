/**
 * Writes the demonstration log to standard output: half a year of letters to an invented council, in order of
 * time, so that cases lie scattered over the file as in the journal of a real office. The same at every run.
 *
 *   node apps/importer/demo/generate.js [CASES] > apps/importer/demo/millbrook.csv
 */
const cases = Number(process.argv[2] ?? 50);
const header = 'case,activity,at,officer,unit,channel,kind,subject,sender,due,closed';

/** A small generator of pseudo-random numbers (mulberry32), so that the log never changes. */
let seed = 20_250_106;
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const oneOf = (choices) => choices[Math.floor(random() * choices.length)];
const happens = (chance) => random() < chance;

const officers = {
  Registry: ['Olena Bondar', 'Marko Lys'],
  Permits: ['Ivan Petrenko', 'Daria Hnatiuk', 'Maria Shevchenko'],
  Environment: ['Yuriy Melnyk', 'Anna Kovalenko'],
  'Legal affairs': ['Roman Tymoshenko'],
  "Mayor's office": ['Sofia Tkachenko'],
};

const matters = [
  {
    kind: 'permit-application',
    unit: 'Permits',
    days: 56,
    subjects: [
      'Garage in Mill Lane',
      'Roof terrace in Quay Street',
      'Shop sign on the market',
      'Summer stage in the park',
    ],
  },
  {
    kind: 'complaint',
    unit: 'Environment',
    days: 30,
    subjects: [
      'Noise from the sawmill',
      'Waste on the river bank',
      'Street lamp out of order',
      'Smell from the brewery',
    ],
  },
  {
    kind: 'information-request',
    unit: "Mayor's office",
    days: 20,
    subjects: ['Minutes of the council', 'Cost of the new bridge', 'Contracts for snow clearing'],
  },
  {
    kind: 'petition',
    unit: "Mayor's office",
    days: 30,
    subjects: ['A crossing at the school', 'Longer opening of the library'],
  },
];

const senders = [
  'Halyna Moroz',
  'Petro Vlasenko',
  'River Mill Ltd',
  'Friends of the Park',
  'Nadia Rudenko',
  'Ostap Zinchenko',
  'School No. 4',
  'Vira Danylko',
];

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2025, 0, 6, 8);

/** Local time of the council without an offset; work happens on weekdays between eight and five. */
const stamp = (time) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
const date = (time) => stamp(time).slice(0, 10);
const atWork = (time) => {
  const moment = new Date(time);
  while ([0, 6].includes(moment.getUTCDay())) moment.setTime(moment.getTime() + day);
  const hour = moment.getUTCHours();
  if (hour < 8 || hour >= 17) moment.setUTCHours(8 + Math.floor(random() * 9));
  return moment.getTime();
};

const quoted = (value) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const storyOf = (index) => {
  const matter = oneOf(matters);
  const arrived = atWork(start + index * 3.4 * day + random() * 2 * day);
  const events = [];
  let time = arrived;
  const tell = (activity, unit, officer = oneOf(officers[unit] ?? ['']), hours = 30) => {
    events.push({ activity, unit, officer, time });
    time = atWork(time + (1 + random() * hours) * 60 * minute);
    return officer;
  };
  tell('Letter received', 'Registry', undefined, 4);
  const closed = ending(matter, tell);
  const facts = [
    oneOf(['Counter', 'Post', 'Post', 'E-mail', 'Web form', 'Web form']),
    matter.kind,
    oneOf(matter.subjects),
    oneOf(senders),
    date(arrived + matter.days * day),
    closed ? date(time) : '',
  ];
  const id = `M-${String(index + 1).padStart(3, '0')}`;
  return events.map((event) => ({ ...event, id, facts }));
};

/** Tells what happens after the arrival; answers whether the file was closed. */
const ending = ({ unit, kind }, tell) => {
  if (happens(0.06)) return tell('Sent back: not signed', 'Registry') === '';
  const clerk = tell('Work begun', unit);
  if (happens(0.06)) return tell('Passed on to the county', unit, clerk) === '';
  if (happens(0.2)) tell('Phone call with the sender', unit, clerk, 3);
  if (kind === 'permit-application' && happens(0.6)) tell('Opinion given', 'Environment');
  if (happens(0.07)) return tell('Withdrawn by the sender', unit, clerk) !== '';
  if (happens(0.12)) return false; // still being worked on
  tell('Answer drafted', unit, happens(0.3) ? undefined : clerk);
  if (happens(0.5)) {
    tell('Answer checked', 'Legal affairs');
    if (happens(0.4)) {
      tell('Answer corrected', unit, clerk);
      tell('Answer checked', 'Legal affairs');
    }
  }
  if (happens(0.1)) return false; // the answer waits for a signature
  tell('Answer sent', 'Registry');
  if (happens(0.08)) tell('Sender not satisfied', unit, clerk);
  return happens(0.85);
};

const lines = Array.from({ length: cases }, (_, index) => storyOf(index))
  .flat()
  .sort((a, b) => a.time - b.time)
  .map(({ id, activity, time, officer, unit, facts }) =>
    [id, activity, stamp(time), officer, unit, ...facts].map(quoted).join(','),
  );
process.stdout.write([header, ...lines, ''].join('\n'));
