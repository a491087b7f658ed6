/**
 * For whom the routes at a path are, where they are no pages: `nobody` in particular, whose cookies and tokens are not
 * looked at, or a `party`.
 */
export const isForPrograms = (path: string): 'nobody' | 'party' | undefined => {
  if (/^\/(?:public|open311|health|metrics|problems|assets)(?:\/|$)/.test(path)) return 'nobody';
  return path.startsWith('/portal/') ? 'party' : undefined;
};

/** A path of this portal to go to after a form; anything else leads to the first page. */
export const placeWithin = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[\w\-./%?=&~]*$/.test(to) && to.length <= 500 ? to : '/';
