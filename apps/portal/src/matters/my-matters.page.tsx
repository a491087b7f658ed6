import type { ReactElement } from 'react';
import type { FollowedMatter } from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';
import { matterWords, titleOf, type MatterWords } from './matter-words.js';

const naming = { names: {}, timeZone: 'Europe/Kyiv' };

interface Part {
  readonly visitor: Visitor;
  readonly words: MatterWords;
}

const Line = ({ visitor, words, matter }: Part & { matter: FollowedMatter }): ReactElement => {
  const { serviceId, serviceNames, appealOf, until, unread, changedAt } = matter;
  const service = serviceId !== null && serviceNames ? { serviceId, names: serviceNames } : null;
  return (
    <li>
      <a href={`/matters/${matter.matterId}`}>{titleOf(visitor, { service, appealOf })}</a>
      <p className="hint">{words.date(new Date(changedAt).toISOString())}</p>
      {unread > 0 && <p>{words.say('portal.matters.unread', { count: unread })}</p>}
      {until !== null && (
        <p>
          {words.say('portal.matters.until', { date: words.date(new Date(until).toISOString()) })}
        </p>
      )}
    </li>
  );
};

const Group = ({
  title,
  matters,
  ...part
}: Part & { title: string; matters: readonly FollowedMatter[] }): ReactElement | null =>
  matters.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="cards">
        {matters.map((matter) => (
          <Line key={matter.matterId} {...part} matter={matter} />
        ))}
      </ul>
    </section>
  );

/** First what needs the party, then what is in work, then what is done. */
export const myMattersPage = (visitor: Visitor, matters: readonly FollowedMatter[]): string => {
  const say = wordsFor(visitor);
  const part = { visitor, words: matterWords(visitor, naming) };
  const title = say('portal.matters');
  const rest = matters.filter(({ needsYou }) => !needsYou);
  return page(
    visitor,
    { title },
    <Titled title={title}>
      {matters.length === 0 && <p>{say('portal.matters.none')}</p>}
      <Group
        {...part}
        title={say('portal.matters.needYou')}
        matters={matters.filter(({ needsYou }) => needsYou)}
      />
      <Group
        {...part}
        title={say('portal.matters.open')}
        matters={rest.filter(({ status }) => status === 'open')}
      />
      <Group
        {...part}
        title={say('portal.matters.done')}
        matters={rest.filter(({ status }) => status !== 'open')}
      />
    </Titled>,
  );
};
