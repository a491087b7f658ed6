import { useState, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@chancery/ui';
import { useNames, useUnits } from '../api/directory.js';
import { useMe } from '../session/session.js';
import { wordsOfItemKind, wordsOfPriority } from '../words/terms.js';
import { useWords } from '../words/words.js';
import { addressOf, type Filter } from './filter.js';

const kinds = ['registration', 'handling', 'hand-over', 'acquaintance', 'sent', 'closing'] as const;
const priorities = ['immediate', 'urgent', 'ordinary'] as const;
const orders = ['due', 'since', 'priority'] as const;

/** The value of a filter in the address. */
const textIn = (filter: Filter, name: keyof Filter): string => {
  const value = filter[name];
  return typeof value === 'string' ? value : '';
};

/** One line of what narrows a queue. Each change is a step of the browser's history. */
export const Filters = ({ filter }: { readonly filter: Filter }): ReactElement => {
  const t = useWords();
  const names = useNames();
  const me = useMe();
  const units = useUnits().data ?? [];
  const [, go] = useLocation();
  const [text, setText] = useState(filter.text ?? '');
  const set = (change: { readonly [Name in keyof Filter]?: string | undefined }): void =>
    go(addressOf({ ...filter, ...change } as Filter));
  const own = [...new Set([...me.posts.map(({ unitId }) => unitId), ...me.oversees])];
  const offered = own.length > 0 ? own : units.map(({ unitId }) => unitId);
  const choice = (
    name: keyof Filter,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label className="filter">
      <span className="small">{label}</span>
      <select
        className="input"
        value={textIn(filter, name)}
        onChange={(event) => set({ [name]: event.target.value || undefined })}
      >
        <option value="">{t('desk.filter.any')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        set({ text: text || undefined });
      }}
    >
      <label className="filter grow">
        <span className="small">{t('desk.filter.text')}</span>
        <input
          id="queue-filter"
          className="input"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {choice(
        'unitId',
        t('desk.filter.unit'),
        offered.map((id) => [id, names(id)]),
      )}
      {choice(
        'kind',
        t('desk.filter.kind'),
        kinds.map((kind) => [kind, wordsOfItemKind(t, kind)]),
      )}
      {choice('officerId', t('desk.filter.officer'), [['me', t('desk.filter.mine')]])}
      {choice('unclaimed', t('desk.filter.claimed'), [
        ['true', t('desk.filter.unclaimed')],
        ['false', t('desk.filter.isClaimed')],
      ])}
      {choice(
        'priority',
        t('desk.field.priority'),
        priorities.map((each) => [each, wordsOfPriority(t, each)]),
      )}
      {choice('order', t('desk.filter.order'), [
        [orders[0], t('desk.order.due')],
        [orders[1], t('desk.order.since')],
        [orders[2], t('desk.order.priority')],
      ])}
      <Button type="submit">{t('desk.filter.find')}</Button>
    </form>
  );
};
