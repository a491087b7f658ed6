import type { ReactElement, ReactNode } from 'react';
import { isKey } from '@chancery/words';
import { pathOf } from '../answers.js';
import { member, type Field } from '../fields.js';
import { describedBy, errorAt, idOf, labelOf, tell, wordsIf, type Frame } from './frame.js';

/** What every field has: what it is about, where its value is from, and what is wrong with it. */
export interface FieldProps {
  readonly frame: Frame;
  readonly field: Field;
  readonly pointer: string;
}

export const labelText = ({ frame, field, pointer }: FieldProps): string => {
  const label = labelOf(frame, pointer);
  const isAsked = field.isRequired || field.type === 'group';
  return isAsked ? label : tell(frame, 'form.optional', { label });
};

const Notes = ({ frame, pointer }: Omit<FieldProps, 'field'>): ReactElement => {
  const hint = wordsIf(frame, `${pathOf(pointer)}.hint`);
  const source = frame.prefilled && member(frame.prefilled, pointer);
  const key = `form.prefilled.${source ?? ''}`;
  const error = errorAt(frame, pointer);
  return (
    <>
      {hint !== undefined && (
        <p className="hint" id={`${idOf(pointer)}-hint`}>
          {hint}
        </p>
      )}
      {source !== undefined && isKey(key) && (
        <p className="hint" id={`${idOf(pointer)}-from`}>
          {tell(frame, key)}
        </p>
      )}
      {error !== undefined && (
        <p className="fault" id={`${idOf(pointer)}-error`}>
          {error}
        </p>
      )}
    </>
  );
};

const classOf = (frame: Frame, pointer: string): string =>
  errorAt(frame, pointer) === undefined ? 'field' : 'field has-fault';

/** A field of one input. */
export const Single = ({
  children,
  ...props
}: FieldProps & { readonly children: ReactNode }): ReactElement => (
  <div className={classOf(props.frame, props.pointer)}>
    <label htmlFor={idOf(props.pointer)}>{labelText(props)}</label>
    <Notes frame={props.frame} pointer={props.pointer} />
    {children}
  </div>
);

/** A field of several inputs, which belong together. */
export const Several = ({
  children,
  legend,
  ...props
}: FieldProps & { readonly children: ReactNode; readonly legend?: string }): ReactElement => (
  <fieldset
    className={classOf(props.frame, props.pointer)}
    aria-describedby={describedBy(props.frame, props.pointer)}
  >
    <legend>{legend ?? labelText(props)}</legend>
    <Notes frame={props.frame} pointer={props.pointer} />
    {children}
  </fieldset>
);
