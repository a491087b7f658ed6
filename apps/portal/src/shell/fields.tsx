import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactElement } from 'react';
import type { Fault } from './error-summary.js';

interface FieldProps {
  /** The name of the field and the id of its control. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly Fault[];
}

interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  /** The width in characters. */
  readonly size?: number;
}

const describedBy = (name: string, hint: string | undefined, fault: Fault | undefined) => {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(fault ? [`${name}-fault`] : [])];
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
};

const Notes = ({
  name,
  hint,
  fault,
}: Pick<FieldProps, 'name' | 'hint'> & { readonly fault: Fault | undefined }): ReactElement => (
  <>
    {hint && (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {fault && (
      <p className="fault" id={`${name}-fault`}>
        {fault.message}
      </p>
    )}
  </>
);

/** A text of one line, with its label, hint and fault. */
export const TextField = ({
  name,
  label,
  hint,
  faults = [],
  value = '',
  ...input
}: TextFieldProps): ReactElement => {
  const fault = faults.find(({ field }) => field === name);
  return (
    <div className={fault ? 'field has-fault' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <Notes name={name} hint={hint} fault={fault} />
      <input
        {...{ type: 'text', ...input, id: name, name, defaultValue: value }}
        {...describedBy(name, hint, fault)}
        {...(fault && { 'aria-invalid': true })}
      />
    </div>
  );
};

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
}

/** One of several, as radio buttons. */
export const Choice = ({
  name,
  label,
  hint,
  faults = [],
  options,
  value,
}: ChoiceProps): ReactElement => {
  const fault = faults.find(({ field }) => field === name);
  return (
    <fieldset className={fault ? 'field has-fault' : 'field'} {...describedBy(name, hint, fault)}>
      <legend>{label}</legend>
      <Notes name={name} hint={hint} fault={fault} />
      {options.map((option, at) => (
        <div className="choice" key={option.value}>
          <input
            type="radio"
            id={at === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          <label htmlFor={at === 0 ? name : `${name}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
};
