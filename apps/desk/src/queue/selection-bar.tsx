import { useState, type ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dialog } from '@chancery/ui';
import { placeOf } from '../actions/spec.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import { FormDialog } from '../forms/form-dialog.js';
import type { FieldSpec } from '../forms/field-spec.js';
import { useWords } from '../words/words.js';
import type { WorkItem } from './filter.js';

interface Props {
  readonly items: readonly WorkItem[];
  readonly onDone: () => void;
}

/** What can be done with all that are selected. */
export const SelectionBar = ({ items, onDone }: Props): ReactElement | null => {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <div className="selection" role="region" aria-label={t('desk.selection.label')}>
      <span>{t('desk.selection.count', { count: items.length })}</span>
      <Button onClick={() => setOpen(true)}>{t('desk.action.hand-over-for-action')}</Button>
      <Button look="bare" onClick={onDone}>
        {t('desk.selection.clear')}
      </Button>
      {isOpen && (
        <HandOverAll
          items={items}
          onClose={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </div>
  );
};

type Outcome = Schemas['BulkAnswer'];

/** Hands many over at once. Each is decided for itself, and those that were refused say why. */
const HandOverAll = ({
  items,
  onClose,
}: {
  readonly items: readonly WorkItem[];
  readonly onClose: () => void;
}): ReactElement => {
  const t = useWords();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const documentIds = [...new Set(items.flatMap(({ documentId }) => documentId ?? []))];
  const title = t('desk.selection.handOver', { count: documentIds.length });
  if (outcome)
    return (
      <Dialog title={title} onClose={onClose}>
        <Results outcome={outcome} items={items} />
        <Button look="primary" onClick={onClose}>
          {t('desk.form.close')}
        </Button>
      </Dialog>
    );
  return (
    <FormDialog
      title={title}
      draft={`hand-over-all ${documentIds.join(' ')}`}
      fields={fields}
      send={async ({ to, note = '' }, key) =>
        setOutcome(
          await dataOf(
            client.POST('/v1/hand-overs', {
              ...keyed(key),
              body: { purpose: 'action', to: placeOf(to), documentIds, ...(note && { note }) },
            }),
          ),
        )
      }
      onDone={() => void queries.invalidateQueries({ queryKey: ['queue'] })}
      onClose={onClose}
    />
  );
};

const fields: readonly FieldSpec[] = [
  { name: 'to', kind: 'addressee', label: 'desk.field.to' },
  { name: 'note', kind: 'text', label: 'desk.field.note', isOptional: true },
];

const Results = ({
  outcome,
  items,
}: {
  readonly outcome: Outcome;
  readonly items: readonly WorkItem[];
}): ReactElement => {
  const t = useWords();
  const numberOf = (documentId: string): string => {
    const item = items.find((each) => each.documentId === documentId);
    return item?.number ?? item?.subject ?? documentId;
  };
  return (
    <>
      <p role="status">
        {t('desk.selection.done', { done: outcome.done, refused: outcome.refused })}
      </p>
      <ul className="results">
        {outcome.results
          .filter(({ isDone }) => !isDone)
          .map(({ documentId, detail }) => (
            <li key={documentId} className="wrap">
              <strong>{numberOf(documentId)}</strong>: {detail}
            </li>
          ))}
      </ul>
    </>
  );
};
