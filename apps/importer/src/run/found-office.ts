import type { Order, Post } from '@chancery/kernel';
import type { Mapping } from '../mapping/mapping.js';
import { isThereAlready, openingOf, postsOf } from '../plan/office.js';
import type { Survey } from '../plan/survey.js';
import { termOrdersOf } from '../plan/term-office.js';
import { inParallel } from './in-parallel.js';
import type { OrderDesk } from './order-desk.js';

const parallel = 32;

/**
 * Opens the authority with the units, officers, posts, registers and terms of a log, as far as they are missing;
 * who is there already keeps what they have. `postsHeld` answers which posts an officer holds by now.
 */
export const foundOffice = async (
  desk: OrderDesk,
  survey: Survey,
  mapping: Mapping,
  postsHeld: (officerId: string) => Promise<readonly Post[]>,
): Promise<void> => {
  const given = async (order: Order): Promise<void> => {
    const answer = await desk.give(order);
    if (answer.kind === 'refused' && !isThereAlready(answer.refusal)) throw answer.refusal;
  };
  const [authority, ...others] = openingOf(survey, mapping.settings);
  if (authority) await given(authority);
  await inParallel(others, parallel, given);
  await inParallel(survey.cast.officers, parallel, async (officer) => {
    const held = await postsHeld(survey.cast.names.officerId(officer));
    for (const order of postsOf(survey, officer, held)) await given(order);
  });
  for (const order of termOrdersOf(survey, mapping, new Date().toISOString())) await given(order);
};
