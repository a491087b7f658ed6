import type { ReactElement } from 'react';
import type { MandateRow } from '@chancery/parties';
import type { Represented } from '../session/representatives.js';
import type { Visitor } from '../session/visitor.js';
import { Choice, TextField } from '../shell/fields.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';

interface Shown {
  readonly visitor: Visitor;
  readonly mandates: readonly MandateRow[];
  readonly represented: readonly Represented[];
}

/** For whom the visitor may act, and the mandates that they have given or hold. */
export const mandatesPage = ({ visitor, mandates, represented }: Shown): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: say('portal.mandates') },
    <Titled title={say('portal.mandates')}>
      {represented.length > 0 && <ActingFor visitor={visitor} represented={represented} />}
      <h2>{say('portal.mandates.list')}</h2>
      {mandates.length === 0 && <p>{say('portal.mandates.none')}</p>}
      <ul>
        {mandates.map((mandate) => (
          <li key={mandate.mandateId}>
            <MandateLine visitor={visitor} mandate={mandate} />
          </li>
        ))}
      </ul>
      <TakeForm visitor={visitor} />
    </Titled>,
  );
};

const ActingFor = ({
  visitor,
  represented,
}: Pick<Shown, 'visitor' | 'represented'>): ReactElement => {
  const say = wordsFor(visitor);
  const chosen = Object.entries(visitor.session?.content.actingFor ?? {})[0];
  const options = [
    { value: '', label: say('portal.mandates.myself', { name: visitor.name ?? '' }) },
    ...represented.map(({ authorityId, partyId, name }) => ({
      ...{ value: `${authorityId} ${partyId}`, label: `${name} (${authorityId})` },
    })),
  ];
  return (
    <PageForm visitor={visitor} action="/acting-for">
      <Choice
        name="for"
        label={say('portal.mandates.forWhom')}
        options={options}
        value={chosen ? chosen.join(' ') : ''}
      />
      <button type="submit">{say('portal.mandates.choose')}</button>
    </PageForm>
  );
};

const MandateLine = ({
  visitor,
  mandate: { mandateId, authorityId, status, validUntil },
}: {
  readonly visitor: Visitor;
  readonly mandate: MandateRow;
}): ReactElement => {
  const say = wordsFor(visitor);
  return (
    <>
      {say(`portal.mandates.status.${status}`)}, {authorityId},{' '}
      {say('portal.mandates.until', { day: validUntil.slice(0, 10) })}
      <PageForm visitor={visitor} action={`/mandates/${mandateId}/end`}>
        <input type="hidden" name="authority" value={authorityId} />
        <button className="link" type="submit">
          {say('portal.mandates.end')}
        </button>
      </PageForm>
    </>
  );
};

const TakeForm = ({ visitor }: Pick<Shown, 'visitor'>): ReactElement => {
  const say = wordsFor(visitor);
  return (
    <PageForm visitor={visitor} action="/mandates/take">
      <h2>{say('portal.mandates.take')}</h2>
      <TextField name="authority" label={say('portal.mandates.authority')} />
      <TextField name="mandate" label={say('portal.mandates.number')} />
      <TextField name="code" label={say('portal.mandates.code')} autoComplete="off" />
      <button type="submit">{say('portal.mandates.takeIt')}</button>
    </PageForm>
  );
};
