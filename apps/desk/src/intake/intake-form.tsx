import type { ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Combobox, controlOf, Field } from '@chancery/ui';
import type { Key } from '@chancery/words';
import { FileInput } from '../forms/file-input.js';
import { client, dataOf } from '../api/client.js';
import { useUnits } from '../api/directory.js';
import { useRegisters } from '../api/registers.js';
import { useMe } from '../session/session.js';
import { wordsOfChannel } from '../words/terms.js';
import { useWords } from '../words/words.js';
import type { Intake } from './intake.js';
import { KnownSenders } from './known-senders.js';

interface Props {
  readonly values: Intake;
  readonly set: (change: Partial<Intake>) => void;
  readonly wrong: readonly (keyof Intake)[];
}

const channels = ['post', 'email', 'desk', 'portal', 'other'] as const;

/** The fields of an intake, in the order in which a letter is read. */
export const IntakeForm = ({ values, set, wrong }: Props): ReactElement => {
  const t = useWords();
  const units = useUnits().data ?? [];
  const registers = useRegisters().data ?? [];
  const kinds = useKinds();
  const missing = (name: keyof Intake): string | undefined =>
    wrong.includes(name) ? t('desk.form.missing') : undefined;
  const line = (name: keyof Intake, label: Key, isOptional = true, list?: string): ReactElement => {
    const id = `intake-${name}`;
    return (
      <Field
        id={id}
        label={isOptional ? `${t(label)} ${t('desk.field.optional')}` : t(label)}
        wrong={missing(name)}
      >
        <input
          {...controlOf({ id, hint: undefined, wrong: missing(name) })}
          className="input"
          autoComplete="off"
          type={name === 'due' ? 'date' : 'text'}
          list={list}
          value={values[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      </Field>
    );
  };
  const choice = (
    name: keyof Intake,
    label: Key,
    options: readonly { readonly value: string; readonly label: string }[],
  ): ReactElement => (
    <Field id={`intake-${name}`} label={t(label)}>
      <Combobox
        id={`intake-${name}`}
        choices={options}
        value={values[name]}
        onChange={(value) => set({ [name]: value })}
        none={t('desk.combobox.none')}
      />
    </Field>
  );
  const nobody = { value: '', label: t('desk.intake.later') };
  return (
    <div className="intake-columns">
      <div>
        {line('subject', 'desk.field.subject', false)}
        {line('kind', 'desk.field.kind', false, 'intake-kinds')}
        <datalist id="intake-kinds">
          {kinds.map((kind) => (
            <option key={kind} value={kind} />
          ))}
        </datalist>
        {choice(
          'channel',
          'desk.fact.channel',
          channels.map((value) => ({ value, label: wordsOfChannel(t, value) })),
        )}
        {line('senderNumber', 'desk.fact.senderNumber')}
        <Field id="intake-file" label={`${t('desk.field.file')} ${t('desk.field.optional')}`}>
          <FileInput
            described={{ id: 'intake-file' }}
            value={values.file}
            onChange={(file) => set({ file })}
          />
        </Field>
      </div>
      <div>
        {line('sender', 'desk.intake.sender', false)}
        <KnownSenders values={values} set={set} />
        {choice('senderKind', 'desk.field.partyKind', [
          { value: 'person', label: t('desk.party.person') },
          { value: 'organisation', label: t('desk.party.organisation') },
        ])}
        {line('address', 'desk.field.address')}
        {choice('registerId', 'desk.field.register', [
          nobody,
          ...registers
            .filter(({ isOpen, direction }) => isOpen && direction !== 'outgoing')
            .map(({ registerId, name, year }) => ({
              value: registerId,
              label: [name, year].filter(Boolean).join(' '),
            })),
        ])}
        {values.registerId !== '' && (
          <>
            {choice('handTo', 'desk.intake.handTo', [
              nobody,
              ...units
                .filter(({ isActive }) => isActive)
                .map(({ unitId, name }) => ({ value: unitId, label: name })),
            ])}
            {values.handTo !== '' && line('note', 'desk.field.note')}
          </>
        )}
        {line('due', 'desk.field.due')}
      </div>
    </div>
  );
};

const useKinds = (): readonly string[] => {
  const { authorityId } = useMe();
  const { data } = useQuery({
    queryKey: ['authority', authorityId],
    queryFn: () =>
      dataOf(client.GET('/v1/authorities/{authorityId}', { params: { path: { authorityId } } })),
  });
  return data?.documentKinds ?? [];
};
