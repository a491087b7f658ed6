import type { paths, components } from '../api/schema.js';

type Query = NonNullable<paths['/v1/work-items']['get']['parameters']['query']>;
export type WorkItem = components['schemas']['WorkItemAnswer'];

/** What a queue is narrowed by. It stands in the address, so that a queue can be kept and passed on. */
export type Filter = Pick<
  Query,
  | 'unitId'
  | 'officerId'
  | 'unclaimed'
  | 'kind'
  | 'purpose'
  | 'priority'
  | 'fromUnitId'
  | 'documentKind'
  | 'text'
  | 'number'
  | 'dueBefore'
  | 'order'
>;

const names = [
  ...['unitId', 'officerId', 'unclaimed', 'kind', 'purpose', 'priority', 'fromUnitId'],
  ...['documentKind', 'text', 'number', 'dueBefore', 'order'],
];

export const filterOf = (search: string): Filter => {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given.get(name);
      return value ? [[name, value]] : [];
    }),
  );
};

export const addressOf = (filter: Filter): string => {
  const set = Object.entries(filter).filter(([, value]) => value);
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? '/queue' : `/queue?${search}`;
};

/** Whether an item that is new belongs to a queue; where only the office can tell, it may. */
export const mayBelong = (filter: Filter, item: WorkItem, me: string): boolean => {
  const officerId = filter.officerId === 'me' ? me : filter.officerId;
  const wishes: readonly (readonly [string | undefined, string | null])[] = [
    [filter.unitId, item.unitId],
    [officerId, item.officerId],
    [filter.kind, item.kind],
    [filter.purpose, item.purpose],
    [filter.priority, item.priority],
    [filter.fromUnitId, item.fromUnitId],
    [filter.documentKind, item.documentKind],
  ];
  if (filter.unclaimed === 'true' && item.officerId !== null) return false;
  if (filter.unclaimed === 'false' && item.officerId === null) return false;
  return wishes.every(([wish, is]) => wish === undefined || wish === is);
};

export const keyOf = ({ subjectId, itemId }: Pick<WorkItem, 'subjectId' | 'itemId'>): string =>
  `${subjectId} ${itemId}`;

type ItemPlace = Pick<WorkItem, 'documentId' | 'caseId' | 'kind'>;

/** On which page of its document an item is dealt with. */
const pages: Readonly<Record<string, string>> = {
  ...{ task: '/tasks', contribution: '/tasks', 'task-answer': '/tasks', control: '/tasks' },
  ...{ concurrence: '/route', signature: '/route', dispatch: '/sending', bounce: '/sending' },
};

/** The page of what an item is about. */
export const placeOfItem = ({ documentId, caseId, kind }: ItemPlace): string => {
  if (documentId !== null) return `/documents/${documentId}${pages[kind] ?? ''}`;
  return caseId === null ? '/queue' : `/cases/${caseId}`;
};
