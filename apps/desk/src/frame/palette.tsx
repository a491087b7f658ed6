import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { Dialog, fits, type Choice } from '@chancery/ui';
import { allActions, likeliest } from '../actions/all-actions.js';
import { useActions } from '../actions/actions.js';
import { useDocument } from '../api/documents.js';
import { useMe } from '../session/session.js';
import { wordsOfAction, wordsOfReason } from '../words/terms.js';
import { useWords } from '../words/words.js';
import { useCurrentDocument } from './current-document.js';
import { placesOf } from './places.js';

interface Entry extends Choice {
  readonly run?: () => void;
}

/** Every command by its name: what may be done with the document, what may not and why, and where one can go. */
export const Palette = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useEntries().filter((entry) => fits(entry, typed));
  const run = (entry: Entry | undefined): void => {
    if (!entry?.run) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('desk.palette.title')} onClose={onClose} look="tall" isTitleUnseen>
      <input
        className="input"
        role="combobox"
        aria-label={t('desk.palette.title')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[active] ? `palette-${active}` : undefined}
        placeholder={t('desk.palette.hint')}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        className="palette-list"
        role="listbox"
        id="palette-list"
        aria-label={t('desk.palette.title')}
      >
        {found.map((entry, index) => (
          <li
            key={entry.value}
            id={`palette-${index}`}
            className="option"
            role="option"
            aria-selected={index === active}
            aria-disabled={entry.isDisabled}
            ref={index === active ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => run(entry)}
          >
            <span>{entry.label}</span>
            {entry.about && <span className="quiet small">{entry.about}</span>}
          </li>
        ))}
        {found.length === 0 && (
          <li className="option" role="option" aria-selected="false" aria-disabled="true">
            {t('desk.combobox.none')}
          </li>
        )}
      </ul>
    </Dialog>
  );
};

const useEntries = (): readonly Entry[] => {
  const t = useWords();
  const me = useMe();
  const [, go] = useLocation();
  const { start } = useActions();
  const documentId = useCurrentDocument();
  const { data: document } = useDocument(documentId);
  const allowed = likeliest(document?.allowedActions ?? []).map((action) => ({
    value: action,
    label: wordsOfAction(t, action),
    about: document?.number ?? document?.subject,
    run: () => documentId && start(action, documentId),
  }));
  const places = placesOf(me).map(({ path, words, letter }) => ({
    value: path,
    label: t('desk.palette.go', { place: t(words) }),
    about: `g ${letter}`,
    run: () => go(path),
  }));
  const refused = (document?.refusedActions ?? [])
    .filter(({ action }) => action in allActions)
    .map(({ action, because }) => ({
      value: `not ${action}`,
      label: wordsOfAction(t, action),
      about: t('desk.palette.notNow', { because: wordsOfReason(t, because) }),
      isDisabled: true,
    }));
  return [...allowed, ...places, ...refused];
};
