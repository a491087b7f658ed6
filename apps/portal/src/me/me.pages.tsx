import type { ReactElement } from 'react';
import { mailKinds, mailTimes, partyLanguages, type PartyProfile } from '@chancery/parties';
import type { PublicAuthority } from '../session/authorities.js';
import type { Visitor } from '../session/visitor.js';
import { ErrorSummary, type Fault } from '../shell/error-summary.js';
import { Choice, TextField } from '../shell/fields.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';

/** The authorities where the visitor is known, each with a page of its own. */
export const mePage = (visitor: Visitor, authorities: readonly PublicAuthority[]): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: say('portal.me') },
    <Titled title={say('portal.me')}>
      <p>{say('portal.me.each')}</p>
      <ul className="cards">
        {authorities.map(({ authorityId, name }) => (
          <li key={authorityId}>
            <a href={`/me/${authorityId}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/login?further=1&to=/me">{say('portal.me.further')}</a>
      </p>
    </Titled>,
  );
};

interface Shown {
  readonly visitor: Visitor;
  readonly profile: PartyProfile;
  readonly faults: readonly Fault[];
}

/** What one authority knows of the visitor, and where and when it writes. */
export const mineAtPage = (
  visitor: Visitor,
  authority: PublicAuthority,
  profile: PartyProfile,
  faults: readonly Fault[] = [],
): string =>
  page(
    visitor,
    { title: authority.name, hasFaults: faults.length > 0 },
    <>
      <ErrorSummary visitor={visitor} faults={faults} />
      <Titled title={authority.name}>
        <Known {...{ visitor, profile, faults }} />
        <ContactForm {...{ visitor, profile, faults }} />
        {profile.unconfirmed && <CodeForm {...{ visitor, profile, faults }} />}
        <PreferencesForm {...{ visitor, profile, faults }} />
      </Titled>
    </>,
  );

const Known = ({ visitor, profile: { name, email, emailConfirmed } }: Shown): ReactElement => {
  const say = wordsFor(visitor);
  const standing = emailConfirmed ? 'portal.me.confirmed' : 'portal.me.unconfirmed';
  return (
    <dl className="facts">
      <dt>{say('portal.me.name')}</dt>
      <dd>{name}</dd>
      <dt>{say('portal.me.email')}</dt>
      <dd>{email ? `${email} (${say(standing)})` : say('portal.me.noEmail')}</dd>
    </dl>
  );
};

const ContactForm = ({ visitor, profile, faults }: Shown): ReactElement => {
  const say = wordsFor(visitor);
  return (
    <PageForm visitor={visitor} action={`/me/${profile.authorityId}/contact`}>
      <h2>{say('portal.me.contact')}</h2>
      <TextField
        name="email"
        label={say('portal.me.email')}
        hint={say('portal.me.emailHint')}
        type="email"
        autoComplete="email"
        faults={faults}
      />
      <button type="submit">{say('portal.me.sendCode')}</button>
    </PageForm>
  );
};

const CodeForm = ({ visitor, profile, faults }: Shown): ReactElement => {
  const say = wordsFor(visitor);
  const email = profile.unconfirmed?.email ?? '';
  return (
    <PageForm visitor={visitor} action={`/me/${profile.authorityId}/confirmation`}>
      <h2>{say('portal.me.code')}</h2>
      <TextField
        name="digits"
        label={say('portal.me.digits')}
        hint={say('portal.me.digitsHint', { email })}
        inputMode="numeric"
        autoComplete="one-time-code"
        size={8}
        faults={faults}
      />
      <button type="submit">{say('portal.me.confirm')}</button>
    </PageForm>
  );
};

const PreferencesForm = ({ visitor, profile }: Shown): ReactElement => {
  const say = wordsFor(visitor);
  const { preferences, language, authorityId } = profile;
  const times = mailTimes.map((value) => ({ value, label: say(`portal.me.time.${value}`) }));
  return (
    <PageForm visitor={visitor} action={`/me/${authorityId}/preferences`}>
      <h2>{say('portal.me.mails')}</h2>
      <p>{say('portal.me.always')}</p>
      <Choice
        name="language"
        label={say('portal.me.language')}
        options={partyLanguages.map((value) => ({ value, label: say(`portal.me.in.${value}`) }))}
        value={language}
      />
      {mailKinds.map((kind) => (
        <Choice
          key={kind}
          name={kind}
          label={say(`portal.me.about.${kind}`)}
          options={times}
          value={preferences.mail[kind] ?? 'at-once'}
        />
      ))}
      <button type="submit">{say('portal.me.save')}</button>
    </PageForm>
  );
};
