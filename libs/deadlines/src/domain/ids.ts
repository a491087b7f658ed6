const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 60;

/** Calendars and policies are named `<authorityId>.<slug>`, so that they are unique without asking anybody. */
export const isWellNamed = (id: string): boolean => {
  const [authority = '', name = '', ...rest] = id.split('.');
  return rest.length === 0 && [authority, name].every(isSlug);
};

const isSlug = (text: string): boolean => text.length <= longestSlug && slug.test(text);
