import pg from 'pg';

/** The columns that are compared, under the names of the recount. */
const columns = {
  document: {
    ...{ document_id: 'documentId', authority_id: 'authorityId', direction: 'direction' },
    ...{ situation: 'situation', channel: 'channel', subject: 'subject', kind: 'kind' },
    ...{ language: 'language', access_level: 'accessLevel', party_id: 'partyId' },
    ...{ priority: 'priority' },
    ...{ register_id: 'registerId', number: 'number', unit_id: 'unitId', officer_id: 'officerId' },
    ...{ due: 'due', received_at: 'receivedAt', opened_at: 'openedAt' },
    ...{ registered_at: 'registeredAt', settled_at: 'settledAt', settled_by: 'settledBy' },
    ...{ closed_at: 'closedAt', forwarded_to: 'forwardedTo', changed_at: 'changedAt' },
    ...{ revision: 'revision' },
  },
  work_item: {
    ...{ subject_id: 'subjectId', subject_type: 'subjectType', item_id: 'itemId' },
    ...{ document_id: 'documentId', authority_id: 'authorityId', term_due: 'termDue' },
    ...{ nearest: 'nearest' },
    ...{ unit_id: 'unitId', officer_id: 'officerId', kind: 'kind', purpose: 'purpose' },
    ...{ since: 'since', due: 'due', access_level: 'accessLevel', priority: 'priority' },
    ...{ from_unit_id: 'fromUnitId', from_officer_id: 'fromOfficerId' },
  },
  queue_count: {
    ...{ authority_id: 'authorityId', unit_id: 'unitId', officer_id: 'officerId' },
    ...{ kind: 'kind', access_level: 'accessLevel', count: 'count' },
  },
};

const keyOf = {
  document: (row) => row.documentId,
  work_item: (row) => `${row.subjectId} ${row.itemId}`,
  queue_count: (row) => JSON.stringify({ ...row, count: undefined }),
};

const ordered = (row) =>
  Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

const index = (table, rows) =>
  new Map(rows.map((row) => [keyOf[table](ordered(row)), ordered(row)]));

/** The rows that a recount expects, by table and key. */
export const expectedRows = ({ documents }) => {
  const all = [...documents.values()];
  const items = all.flatMap(({ row, items }) =>
    [...items].map(([itemId, item]) => {
      const { documentId, authorityId, accessLevel, priority } = row;
      const subject = { subjectId: documentId, subjectType: 'document', documentId };
      const { termDue = null, due } = item;
      const terms = { termDue, nearest: earliest(due, termDue) };
      return { ...subject, itemId, authorityId, accessLevel, priority, ...terms, ...item };
    }),
  );
  return {
    document: index(
      'document',
      all.map(({ row }) => row),
    ),
    work_item: index('work_item', items),
    queue_count: index('queue_count', counted(items)),
  };
};

const earliest = (...terms) =>
  terms.filter((term) => term !== null).sort((a, b) => a - b)[0] ?? null;

const counted = (items) => {
  const counts = new Map();
  for (const { authorityId, unitId, officerId, kind, accessLevel } of items) {
    const place = { authorityId, unitId, officerId, kind, accessLevel };
    const key = JSON.stringify(place);
    counts.set(key, { ...place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

/** The rows as they stand in the tables, all of one instant. */
export const storedRows = async (databaseUrl) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = {};
    for (const table of Object.keys(columns)) tables[table] = await rowsOf(client, table);
    await client.query('COMMIT');
    return tables;
  } finally {
    await client.end();
  }
};

const rowsOf = async (client, table) => {
  const names = columns[table];
  const { rows } = await client.query(`SELECT ${Object.keys(names).join()} FROM "${table}"`);
  return index(
    table,
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(names).map(([column, name]) => [name, plain(row[column], column)]),
      ),
    ),
  );
};

/** Counts arrive as text, because they may be larger than a number. */
const plain = (value, column) => {
  if (value instanceof Date) return value.getTime();
  return column === 'count' ? Number(value) : value;
};
