import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly children: ReactNode;
}

/** A control with its label, a hint and what is wrong with it. The control bears the `id` and `describedBy(props)`. */
export const Field = ({ id, label, hint, wrong, children }: Props): ReactElement => (
  <div className={wrong ? 'field is-wrong' : 'field'}>
    <label htmlFor={id}>{label}</label>
    {hint && (
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {wrong && (
      <span className="wrong" id={`${id}-wrong`}>
        {wrong}
      </span>
    )}
    {children}
  </div>
);

/** The attributes by which a control belongs to its field. */
export const controlOf = ({
  id,
  hint,
  wrong,
}: Pick<Props, 'id' | 'hint' | 'wrong'>): Readonly<
  Record<string, string | boolean | undefined>
> => ({
  id,
  'aria-describedby':
    [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': wrong ? true : undefined,
});
