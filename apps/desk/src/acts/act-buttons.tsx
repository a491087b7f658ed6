import { useState, type ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { announce, Button } from '@chancery/ui';
import { useNames } from '../api/directory.js';
import type { DocumentView } from '../api/documents.js';
import { SignedOut } from '../api/refusals.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useMe } from '../session/session.js';
import { wordsOfAction } from '../words/terms.js';
import { useWords } from '../words/words.js';
import { fieldsOf, type Acts } from './act.js';

interface Props<Part> {
  readonly acts: Acts<Part>;
  readonly part: Part;
  /** What the office allows, the likeliest first. */
  readonly allowed: readonly string[];
  /** What it is called for who hears the buttons, and under which the texts are kept. */
  readonly name: string;
  readonly id: string;
  readonly document?: DocumentView | undefined;
}

interface Open {
  readonly action: string;
  readonly failure?: Error;
  readonly sentKey?: string;
}

/** The buttons of a part of something: what may be done with it, at once or after a form. */
export const ActButtons = <Part,>(props: Props<Part>): ReactElement | null => {
  const { acts, part, allowed, name, id } = props;
  const t = useWords();
  const queries = useQueryClient();
  const choices = { names: useNames(), me: useMe().id };
  const [open, setOpen] = useState<Open>();
  const known = allowed.filter((action) => action in acts);
  if (known.length === 0) return null;
  const done = (action: string): void => {
    setOpen(undefined);
    announce(t('desk.done', { action: wordsOfAction(t, action), number: name }), true);
    void queries.invalidateQueries();
  };
  const start = async (action: string): Promise<void> => {
    const act = acts[action];
    if (!act || act.isGrave || fieldsOf(act, part, choices).length > 0) return setOpen({ action });
    const sentKey = crypto.randomUUID();
    try {
      await act.send(part, {}, sentKey);
      done(action);
    } catch (error) {
      if (!(error instanceof SignedOut)) setOpen({ action, failure: error as Error, sentKey });
    }
  };
  const act = open && acts[open.action];
  return (
    <div className="buttons no-print">
      {known.map((action) => (
        <Button key={action} onClick={() => void start(action)}>
          {wordsOfAction(t, action)}
          <span className="unseen"> {name}</span>
        </Button>
      ))}
      {act && (
        <FormDialog
          title={wordsOfAction(t, open.action)}
          about={name}
          draft={`${open.action} ${id}`}
          fields={fieldsOf(act, part, choices)}
          initial={act.initial?.(part)}
          {...{ document: props.document, failure: open.failure, sentKey: open.sentKey }}
          send={(values, key) => act.send(part, values, key)}
          onDone={() => done(open.action)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
};
