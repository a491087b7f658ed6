import { levels, persons, usualLevel } from './persons.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The page where anybody logs in as anybody, without JavaScript. */
export const choicePage = (uid: string, wanted: string | undefined): string => {
  const chosen = wanted ?? usualLevel;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Demonstration login</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body>
<main>
<h1>Demonstration login</h1>
<p><strong>This is no real login. Anybody can log in as anybody here.</strong></p>
<form method="post" action="/interaction/${encodeURIComponent(uid)}">
<fieldset><legend>How sure is the login?</legend>
${levels
  .map(
    (level) =>
      `<p><label><input type="radio" name="level" value="${level}"${level === chosen ? ' checked' : ''}> ${level}</label></p>`,
  )
  .join('\n')}
</fieldset>
${persons
  .map(({ id, givenName, familyName, birthDate, represents }) => {
    const name = escaped(`${givenName} ${familyName}`);
    const role = represents ? `, for ${escaped(represents.name)}` : '';
    return `<p><button type="submit" name="person" value="${id}">${name}, born ${birthDate}${role}</button></p>`;
  })
  .join('\n')}
</form>
</main>
</body>
</html>`;
};
