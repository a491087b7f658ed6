import { ukrainianHolidays } from './ukrainian-holidays.js';

/** Its slug differs from those of units, so that nobody takes the one for the other. */
const calendarCode = 'working-days';
/** The list of holidays has been the same since the year before. */
const firstYear = 2024;
const validFrom = `${firstYear}-01-01`;

const remind = { rung: 'remind', workingDays: -3, at: '09:00', to: ['executor'] };
const missed = { rung: 'missed', workingDays: 0, at: 'due', to: ['executor', 'head'] };
const needsStudy = { by: ['head'], notice: 'applicant' };

/** What the three policies have in common. */
const usual = {
  dayOne: 'next-day',
  extensions: {},
  suspensions: {},
  ladder: [remind, missed],
  onCalendarChange: 'recalculate',
};

/** Readings of the law for a demonstration. They are no legal advice. */
const policies = {
  appeal: {
    ...{ ...usual, name: "Citizen's appeal", term: { amount: 1, unit: 'month' } },
    ...{ roll: 'following', extensions: { 'needs-study': needsStudy } },
    cap: { amount: 45, unit: 'calendar-day', extendedBySuspension: false },
    legalBasis: ["Law on citizens' appeals art. 20", 'Civil Code art. 253-254'],
  },
  information: {
    ...{ ...usual, name: 'Request for public information', roll: 'none' },
    ...{ term: { amount: 5, unit: 'working-day' }, extensions: { 'large-volume': needsStudy } },
    cap: { amount: 20, unit: 'working-day', extendedBySuspension: false },
    legalBasis: ['Law on access to public information art. 20'],
  },
  application: {
    ...{ ...usual, name: 'Application for a permit', term: { amount: 30, unit: 'calendar-day' } },
    cap: { amount: 45, unit: 'calendar-day', extendedBySuspension: true },
    ...{ roll: 'following', extensions: { 'needs-study': needsStudy } },
    suspensions: {
      'completion-asked': {
        ...{ effect: 'not-counted', from: 'next-day', to: 'day-before', limit: 30 },
      },
    },
    legalBasis: ['Law on administrative procedure art. 34', 'Civil Code art. 253-254'],
  },
};

interface DemonstrationProcedure {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly register: string;
  readonly needs: object;
  readonly accessLevel?: string;
  /** The policy that counts its term, if it has another code than the procedure. */
  readonly policy?: keyof typeof policies;
}

/** What happens to documents of these kinds; everything else goes its way without a procedure. */
const procedures: Readonly<Record<string, DemonstrationProcedure>> = {
  appeal: {
    ...{ name: "Citizen's appeal", kinds: ['appeal'], register: 'in' },
    needs: { closing: ['no-open-tasks'] },
  },
  information: {
    ...{ name: 'Request for public information', kinds: ['information request'], register: 'in' },
    ...{ accessLevel: 'public', needs: {} },
  },
  'tree-permit': {
    ...{ name: 'Permit to fell trees', kinds: ['tree permit'], register: 'in' },
    ...{ needs: {}, policy: 'application' },
  },
};

/** A request of the public API; `POST` if it names no method. */
export interface Request {
  readonly path: string;
  readonly body: object;
  readonly method?: 'PUT';
}

/** A calendar published up to the end of the next year, policies that count by it, and procedures with their terms. */
export const termRequests = (authority: string, zone: string, year: number): readonly Request[] => {
  const calendarId = `${authority}.${calendarCode}`;
  const years = Array.from({ length: year + 2 - firstYear }, (_, index) => firstYear + index);
  return [
    { path: '/v1/calendars', body: { calendarId, zone, weekend: [6, 7] } },
    {
      path: `/v1/calendars/${calendarId}/days`,
      body: {
        ...{ effectiveFrom: validFrom, knownTo: `${year + 1}-12-31` },
        days: years.flatMap(ukrainianHolidays),
      },
    },
    ...Object.entries(policies).map(([code, policy]): Request => ({
      method: 'PUT',
      path: `/v1/deadline-policies/${authority}.${code}/versions/1`,
      body: { validFrom, zone, calendarId, ...policy },
    })),
    ...Object.entries(procedures).map(([code, { policy = code, ...procedure }]): Request => ({
      method: 'PUT',
      path: `/v1/procedures/${authority}.${code}/versions/1`,
      body: { validFrom, ...procedure, clocks: [clockBy(`${authority}.${policy}`)] },
    })),
  ];
};

const clockBy = (policyId: string): object => ({ role: 'statutory', policyId, stopOn: 'settled' });
