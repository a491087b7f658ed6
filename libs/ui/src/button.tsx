import type { ButtonHTMLAttributes, ReactElement } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'bare' | undefined;
  /** The key that does the same, shown beside the words. */
  readonly shortcut?: string | undefined;
}

export const Button = ({ look, shortcut, children, className, ...rest }: Props): ReactElement => (
  <button
    type="button"
    className={['button', look, className].filter(Boolean).join(' ')}
    aria-keyshortcuts={shortcut}
    {...rest}
  >
    {children}
    {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
  </button>
);
