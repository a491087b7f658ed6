import type { ReactElement } from 'react';
import { Button, Dialog } from '@chancery/ui';
import { allActions } from '../actions/all-actions.js';
import { useMe } from '../session/session.js';
import { wordsOfAction } from '../words/terms.js';
import { useWords } from '../words/words.js';
import { placesOf } from './places.js';

/** Which key does what. */
export const Keys = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const t = useWords();
  const me = useMe();
  const rows: readonly (readonly [string, string])[] = [
    ['Ctrl+K', t('desk.palette.button')],
    ['?', t('desk.keys.title')],
    ...placesOf(me).map(({ letter, words }) => [`g ${letter}`, t(words)] as const),
    ['↑ ↓ j k Home End', t('desk.keys.move')],
    ['Enter', t('desk.keys.open')],
    ['Space', t('desk.keys.select')],
    ...Object.entries(allActions).flatMap(([action, { shortcut }]) =>
      shortcut ? [[shortcut, wordsOfAction(t, action)] as const] : [],
    ),
    ['f', t('desk.keys.filter')],
    ['[ ]', t('desk.keys.neighbours')],
    ['Ctrl+Enter', t('desk.keys.send')],
  ];
  return (
    <Dialog title={t('desk.keys.title')} onClose={onClose}>
      <p className="quiet">{t('desk.keys.where')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('desk.keys.key')}</th>
            <th scope="col">{t('desk.keys.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, words]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p />
      <Button onClick={onClose}>{t('desk.form.close')}</Button>
    </Dialog>
  );
};
