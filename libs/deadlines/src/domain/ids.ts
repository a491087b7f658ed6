const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 60;

/** The authority whose id a calendar's or a policy's begins with. */
export const authorityOf = (id: string): string => id.slice(0, Math.max(id.indexOf('.'), 0));

/** Calendars and policies are named `<authorityId>.<slug>`, so that they are unique without asking anybody. */
export const isWellNamed = (id: string): boolean => {
  const [authority = '', name = '', ...rest] = id.split('.');
  return rest.length === 0 && [authority, name].every(isSlug);
};

const isSlug = (text: string): boolean => text.length <= longestSlug && slug.test(text);
