import type { ReactElement } from 'react';
import { isAssured } from '@chancery/kernel';
import {
  assuranceNeeded,
  formOf,
  type Offer,
  type ServiceRow,
  type ServiceTerm,
  type ServiceUse,
} from '@chancery/services';
import type { PublicAuthority } from '../session/authorities.js';
import type { Visitor } from '../session/visitor.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';
import { dayInWords } from '../shell/dates.js';

/** The services of an authority by theme, with a search over their words. */
export const servicesPage = (
  visitor: Visitor,
  { authorityId, name }: PublicAuthority,
  found: { readonly services: readonly ServiceRow[]; readonly text: string },
): string => {
  const say = wordsFor(visitor);
  const { language } = visitor;
  const themes = [...new Set(found.services.map(({ theme }) => theme?.[language] ?? ''))].sort();
  return page(
    visitor,
    { title: `${say('portal.services')} – ${name}` },
    <Titled title={say('portal.services')}>
      <p>{name}</p>
      <form method="get" action={`/authorities/${authorityId}/services`} role="search">
        <div className="field">
          <label htmlFor="text">{say('portal.services.search')}</label>
          <input id="text" name="text" type="search" maxLength={200} defaultValue={found.text} />
        </div>
        <button>{say('portal.services.find')}</button>
      </form>
      {themes.map((theme) => (
        <section key={theme}>
          <h2>{theme}</h2>
          <ul className="cards">
            {found.services
              .filter((each) => (each.theme?.[language] ?? '') === theme)
              .map(({ serviceId, names, summary }) => (
                <li key={serviceId}>
                  <a href={`/services/${serviceId}`}>{names[language]}</a>
                  <p className="hint">{summary?.[language]}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {found.services.length === 0 && <p>{say('portal.services.none')}</p>}
    </Titled>,
  );
};

interface Told {
  readonly offer: Offer;
  readonly term: ServiceTerm | undefined;
  readonly use: readonly ServiceUse[];
}

/** What one gets, who may ask, what one needs, what it costs and how long it takes. */
export const servicePage = (visitor: Visitor, told: Told): string => {
  const say = wordsFor(visitor);
  const { language } = visitor;
  const { names, shown } = told.offer;
  const { definition } = shown;
  const { audience, minAge, fee, summary } = definition;
  const who = audience.map((each) => say(`portal.service.who.${each}`)).join(', ');
  return page(
    visitor,
    { title: names[language] },
    <Titled title={names[language]}>
      <Notice visitor={visitor} offer={told.offer} />
      <h2>{say('portal.service.get')}</h2>
      <p>{summary[language]}</p>
      <h2>{say('portal.service.who')}</h2>
      <p>{who}</p>
      {minAge !== undefined && <p>{say('portal.service.minAge', { minAge })}</p>}
      <Needs visitor={visitor} offer={told.offer} />
      <h2>{say('portal.service.fee')}</h2>
      <p>{fee.note[language]}</p>
      <Term visitor={visitor} {...told} />
      {told.offer.status === 'open' && <Start visitor={visitor} offer={told.offer} />}
    </Titled>,
  );
};

interface Offered {
  readonly visitor: Visitor;
  readonly offer: Offer;
}

const Notice = ({ visitor, offer: { status, notice } }: Offered): ReactElement | null => {
  const say = wordsFor(visitor);
  if (status === 'open') return null;
  const until = notice?.until;
  return (
    <div className="notice">
      <p>
        <strong>
          {say(status === 'retired' ? 'portal.service.retired' : 'portal.service.suspended')}
        </strong>
      </p>
      <p>{notice?.words[visitor.language]}</p>
      {until !== undefined && (
        <p>{say('portal.service.until', { date: dayInWords(visitor.language, until) })}</p>
      )}
    </div>
  );
};

const Needs = ({ visitor, offer: { shown } }: Offered): ReactElement => {
  const say = wordsFor(visitor);
  const { identification, attachments } = shown.definition;
  const words = formOf(shown.definition).words[visitor.language];
  return (
    <>
      <h2>{say('portal.service.need')}</h2>
      <ul>
        <li>{say(`portal.service.need.${identification}`)}</li>
        {attachments.map(({ name, required }) => (
          <li key={name}>
            {say(required ? 'portal.service.need.file' : 'portal.service.need.fileIfAny', {
              name: words[`attachment:${name}`] ?? name,
            })}
          </li>
        ))}
      </ul>
    </>
  );
};

const Term = ({ visitor, term, use }: Told & { readonly visitor: Visitor }): ReactElement => {
  const say = wordsFor(visitor);
  const due = term?.clock.dueDate;
  const count = (name: 'kept' | 'missed'): number => use.reduce((sum, each) => sum + each[name], 0);
  const [kept, missed] = [count('kept'), count('missed')];
  return (
    <>
      <h2>{say('portal.service.term')}</h2>
      <p>
        {due === undefined
          ? say('portal.service.term.none')
          : say('portal.service.term.due', { date: dayInWords(visitor.language, due) })}
      </p>
      {kept + missed > 0 && <p>{say('portal.service.kept', { kept, settled: kept + missed })}</p>}
    </>
  );
};

/** A form, because a draft is made; or the way to a login that is good enough. */
const Start = ({ visitor, offer: { serviceId, shown } }: Offered): ReactElement => {
  const say = wordsFor(visitor);
  const needed = assuranceNeeded(shown.definition);
  const { assurance = 'none' } = visitor.session?.content.claimed ?? {};
  if (isAssured({ assurance }, needed))
    return (
      <PageForm visitor={visitor} action={`/services/${serviceId}/drafts`}>
        <p className="quiet">{say('portal.draft.kept')}</p>
        <button>{say('portal.service.start')}</button>
      </PageForm>
    );
  return (
    <p>
      <a className="button" href={`/login?to=/services/${serviceId}&level=${needed}`}>
        {say('portal.service.login')}
      </a>
    </p>
  );
};
