import { useRef, useState, type ReactElement } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { Button } from '@chancery/ui';
import type { Key } from '@chancery/words';
import { useClasses, type CaseRow } from '../api/cases.js';
import { client, dataOf } from '../api/client.js';
import { useNames } from '../api/directory.js';
import { useListed } from '../api/pages.js';
import { useRegisters } from '../api/registers.js';
import { openCase, openingFields } from '../cases/opening.js';
import { FormDialog } from '../forms/form-dialog.js';
import { Listing } from '../frame/listing.js';
import { Page } from '../frame/page.js';
import { Tabs } from '../frame/tabs.js';
import { useMe } from '../session/session.js';
import { dayOf } from '../words/dates.js';
import { wordsOfCaseStatus } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

const lists = {
  mine: { words: 'desk.case.list.mine', query: { officerId: 'me', status: 'open' } },
  open: { words: 'desk.case.list.open', query: { status: 'open', order: 'held' } },
  closed: { words: 'desk.case.list.closed', query: { status: 'closed' } },
} as const satisfies Record<string, { words: Key; query: object }>;

type ListName = keyof typeof lists;

const isList = (name: string): name is ListName => Object.hasOwn(lists, name);

/** The cases that one may read; and a new one, from a document if one comes from there. */
export const CasesScreen = (): ReactElement => {
  const t = useWords();
  const names = useNames();
  const language = useLocale();
  const search = new URLSearchParams(useSearch());
  const wanted = search.get('list') ?? '';
  const from = search.get('from') ?? undefined;
  const [isOpening, setOpening] = useState(from !== undefined);
  const name = isList(wanted) ? wanted : 'open';
  const { words, query } = lists[name];
  const listed = useListed(['cases', name], (page) =>
    dataOf(client.GET('/v1/cases', { params: { query: { ...query, ...page } } })),
  );
  const row = (each: CaseRow): ReactElement => (
    <tr key={each.caseId}>
      <td>{each.number}</td>
      <td className="wrap">
        <Link href={`/cases/${each.caseId}`}>{each.title}</Link>
        <span className="line small quiet">{each.kind}</span>
      </td>
      <td>{[names(each.officerId), names(each.unitId)].filter(Boolean).join(', ')}</td>
      <td>{dayOf(language, each.openedAt)}</td>
      <td>{wordsOfCaseStatus(t, each.status)}</td>
    </tr>
  );
  const columns: readonly Key[] = [
    ...(['desk.column.number', 'desk.case.title', 'desk.case.place'] as const),
    ...(['desk.case.openedAt', 'desk.register.state'] as const),
  ];
  return (
    <Page
      title={t('desk.place.cases')}
      beside={<Button onClick={() => setOpening(true)}>{t('desk.case.openOne')}</Button>}
    >
      <Tabs
        label={t('desk.place.cases')}
        at={name}
        tabs={Object.entries(lists).map(([key, each]) => ({
          ...{ key, href: `/cases?list=${key}`, words: t(each.words) },
        }))}
      />
      <Listing
        {...{ listed, label: t(words), none: t('desk.case.list.none') }}
        columns={columns.map((key) => t(key))}
      >
        {row}
      </Listing>
      {isOpening && <OpenCase documentId={from} onClose={() => setOpening(false)} />}
    </Page>
  );
};

interface OpenProps {
  readonly documentId: string | undefined;
  readonly onClose: () => void;
}

const OpenCase = ({ documentId, onClose }: OpenProps): ReactElement => {
  const t = useWords();
  const [, go] = useLocation();
  const me = useMe();
  const registers = useRegisters().data ?? [];
  const classes = useClasses();
  const opened = useRef('');
  return (
    <FormDialog
      title={t('desk.case.openOne')}
      draft={`open-case ${documentId ?? ''}`}
      fields={openingFields(registers, classes)}
      initial={{ place: me.actingUnitId ?? me.posts[0]?.unitId ?? '' }}
      send={async (values, key) => {
        opened.current = (await openCase(values, documentId, key)).caseId;
      }}
      onDone={() => go(`/cases/${opened.current}`)}
      onClose={onClose}
    />
  );
};
