import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly look?: 'tall';
  /** The title stands in the content already. */
  readonly isTitleUnseen?: boolean;
}

/**
 * A modal dialog on the browser's own: it keeps the focus within, and Escape closes it. The focus goes back to where it
 * was, if that is still there.
 */
export const Dialog = ({ title, onClose, children, look, isTitleUnseen }: Props): ReactElement => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={look ? `dialog ${look}` : 'dialog'}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="dialog-title" className={isTitleUnseen ? 'unseen' : ''}>
        {title}
      </h2>
      {children}
    </dialog>
  );
};
