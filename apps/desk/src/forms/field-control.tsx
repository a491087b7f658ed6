import type { ReactElement } from 'react';
import { Chips, Combobox, controlOf, Field } from '@chancery/ui';
import { useWords } from '../words/words.js';
import type { DocumentView } from '../api/documents.js';
import { listOf, type FieldSpec } from './field-spec.js';
import { FileInput } from './file-input.js';
import { TermInput } from './term-input.js';
import { useChoices } from './use-choices.js';

interface Props {
  readonly field: FieldSpec;
  readonly document?: DocumentView | undefined;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The control of one field of an action. */
export const FieldControl = ({ field, document, value, wrong, onChange }: Props): ReactElement => {
  const t = useWords();
  const choices = useChoices(field, document);
  const id = `field-${field.name}`;
  const label = field.isOptional ? `${t(field.label)} ${t('desk.field.optional')}` : t(field.label);
  const hint = field.hint && t(field.hint);
  const described = controlOf({ id, hint, wrong });
  const around = { id, label, hint, wrong };
  if (field.kind === 'check')
    return (
      <div className={wrong ? 'field is-wrong' : 'field'}>
        {wrong && (
          <span className="wrong" id={`${id}-wrong`}>
            {wrong}
          </span>
        )}
        <label className="check">
          <input
            {...described}
            type="checkbox"
            checked={value === 'yes'}
            onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
          />
          {t(field.label)}
        </label>
      </div>
    );
  if (choices && (field.kind === 'addressees' || field.kind === 'picks'))
    return (
      <Field {...around}>
        <Chips
          {...{ id, label, choices, described }}
          values={listOf(value)}
          onChange={(values) => onChange(values.join(','))}
          none={t('desk.combobox.none')}
          removeWords={(name) => t('desk.chips.remove', { name })}
          firstWords={(name) => t('desk.chips.lead', { name })}
          firstTag={
            field.kind === 'addressees' &&
            !field.isUnordered && <span className="tag">{t('desk.chips.leads')}</span>
          }
        />
      </Field>
    );
  if (choices)
    return (
      <Field {...around}>
        <Combobox
          id={id}
          choices={choices}
          value={value}
          onChange={onChange}
          none={t('desk.combobox.none')}
          described={described}
        />
      </Field>
    );
  if (field.kind === 'term')
    return (
      <Field {...around}>
        <TermInput {...{ described, value, onChange }} />
      </Field>
    );
  if (field.kind === 'file')
    return (
      <Field {...around}>
        <FileInput described={described} value={value} onChange={onChange} />
      </Field>
    );
  return (
    <Field {...around}>
      {field.kind === 'text' ? (
        <textarea
          {...described}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...described}
          className="input"
          type={field.kind === 'day' ? 'date' : 'text'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
