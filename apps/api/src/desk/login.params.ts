import { Text } from '../shape/fields.js';

/** How a browser comes to sign in. */
export class LoginQuery {
  @Text({
    optional: true,
    max: 100,
    description: 'Of a link that is used once.',
    example: 'k3Vd0x',
  })
  code?: string;

  @Text({
    optional: true,
    max: 2_000,
    description: 'The page of the desk to return to.',
    example: '/desk/',
  })
  to?: string;
}

/** A page of the desk, or its first one: nobody is led elsewhere by a link to the desk. */
export const placeWithin = (to: string | undefined): string => {
  const base = 'http://desk';
  if (to === undefined || !URL.canParse(to, base)) return '/desk/';
  const { origin, pathname, search } = new URL(to, base);
  return origin === base && pathname.startsWith('/desk/') ? pathname + search : '/desk/';
};
