import { useState, type ReactElement, type ReactNode } from 'react';
import { Button, Dialog } from '@chancery/ui';
import { RefusalNotice } from '../actions/refusal-notice.js';
import type { Key } from '@chancery/words';
import type { DocumentView } from '../api/documents.js';
import { Refused } from '../api/refusals.js';
import { useDraft } from '../drafts/use-draft.js';
import { useWords } from '../words/words.js';
import { FieldControl } from './field-control.js';
import type { FieldSpec, Values } from './field-spec.js';
import { sendsOnCtrlEnter } from './send-keys.js';
import { isUnclear } from './term-input.js';
import { useSending } from './use-sending.js';

export interface FormProps {
  /** What is done, which is also what the button says. */
  readonly title: string;
  readonly about?: ReactNode;
  /** Under which name the text is kept until it is sent. */
  readonly draft: string;
  readonly fields: readonly FieldSpec[];
  readonly initial?: Values | undefined;
  /** From whose parts fields are chosen. */
  readonly document?: DocumentView | undefined;
  readonly send: (values: Values, key: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onInstead?: (action: string) => void;
  /** What went wrong already, where something without a form was refused. */
  readonly failure?: Error | undefined;
  /** Under which key it was sent then. */
  readonly sentKey?: string | undefined;
}

/** A form in a dialog. What is written stays until the office has taken it. */
export const FormDialog = (props: FormProps): ReactElement => {
  const t = useWords();
  const { title, fields, document, onClose } = props;
  const draft = useDraft<Values>(
    props.draft,
    { ...firstOptions(fields), ...props.initial },
    props.sentKey,
  );
  const { send, failure, isBusy } = useSending(draft, props.failure);
  const [wrong, setWrong] = useState<Values>({});
  const submit = async (): Promise<void> => {
    const found = faultsIn(fields, draft.values);
    setWrong(Object.fromEntries(found.map(([name, words]) => [name, t(words)])));
    const [first] = found;
    if (first) return globalThis.document.getElementById(`field-${first[0]}`)?.focus();
    if (!isBusy && (await send((key) => props.send(draft.values, key)))) props.onDone();
  };
  const isDead = failure instanceof Refused && fields.length === 0;
  return (
    <Dialog title={title} onClose={onClose}>
      {props.about && <div className="quiet wrap about">{props.about}</div>}
      {failure && (
        <RefusalNotice failure={failure} {...(props.onInstead && { onInstead: props.onInstead })} />
      )}
      {draft.isFound && <p className="small quiet">{t('desk.draft.found')}</p>}
      <form
        noValidate
        onKeyDown={sendsOnCtrlEnter(submit)}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            {...{ field, document, wrong: wrong[field.name] }}
            value={draft.values[field.name] ?? ''}
            onChange={(value) => draft.set({ [field.name]: value })}
          />
        ))}
        <div className="buttons">
          {!isDead && (
            <Button look="primary" type="submit" disabled={isBusy}>
              {failure && !(failure instanceof Refused) ? t('desk.form.again') : title}
            </Button>
          )}
          <Button onClick={onClose}>{t('desk.form.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** Where one of few is chosen, the first one stands there at first. */
const firstOptions = (fields: readonly FieldSpec[]): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, options }) => (options?.[0] ? [[name, options[0][0]] as const] : [])),
  );

type Fault = readonly [name: string, words: Key];

/** Which fields are empty or mean nothing, and what that is called. */
const faultsIn = (fields: readonly FieldSpec[], values: Values): readonly Fault[] =>
  fields.flatMap(({ name, kind, isOptional }): readonly Fault[] => {
    const value = values[name]?.trim() ?? '';
    if (kind === 'term' && isUnclear(value)) return [[name, 'desk.term.unclear']];
    return value === '' && !isOptional ? [[name, 'desk.form.missing']] : [];
  });
