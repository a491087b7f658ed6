import type { ReactElement } from 'react';
import { FormDialog } from '../forms/form-dialog.js';
import type { Values } from '../forms/field-spec.js';
import { useWords } from '../words/words.js';
import { wordsOfAction } from '../words/terms.js';
import { allActions } from './all-actions.js';
import type { ActionSpec, DocumentView } from './spec.js';

interface Props {
  readonly action: string;
  readonly document: DocumentView;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onInstead: (action: string) => void;
  /** What went wrong already, where an action without a form was refused. */
  readonly failure?: Error | undefined;
  readonly sentKey?: string | undefined;
}

/** What an action needs to know. */
export const ActionDialog = ({ action, document, ...rest }: Props): ReactElement => {
  const t = useWords();
  const spec = allActions[action] as ActionSpec;
  return (
    <FormDialog
      {...rest}
      {...{ document, fields: spec.fields, initial: initial(spec, document) }}
      title={wordsOfAction(t, action)}
      about={`${document.number ?? t('desk.document.noNumber')}: ${document.subject}`}
      draft={`${action} ${document.documentId}`}
      send={(values, key) => spec.send(document, values, key)}
    />
  );
};

/** What stands there at first. The one hand-over that waits is meant, where there is one. */
const initial = (spec: ActionSpec, document: DocumentView): Values => {
  const waiting = document.workItems.filter(
    ({ kind }) => kind === 'hand-over' || kind === 'acquaintance',
  );
  const clear: Record<string, string> = {};
  for (const { name, kind, from } of spec.fields) {
    const only = kind === 'handOver' && waiting.length === 1 ? waiting[0]?.itemId : undefined;
    const value = from?.(document) ?? only;
    if (value) clear[name] = value;
  }
  return clear;
};
