/** The forms of the template's name, and of any other, in which a name stands in files and paths. */

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** From `time-slip`: as a path, an identifier, a class, a table, and in a sentence. */
export const formsOf = (name) => {
  const words = name.split('-');
  const pascal = words.map(capital).join('');
  return {
    kebab: name,
    pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    snake: words.join('_'),
    words: words.join(' '),
    sentence: capital(words.join(' ')),
  };
};

/** `petitions` is one `petition`, `policies` one `policy`. Returns undefined for a word that is not a plain plural. */
export const singularOf = (name) => {
  if (/[^aeiou]ies$/.test(name)) return name.replace(/ies$/, 'y');
  if (/(?:ss|x|z|ch|sh)es$/.test(name)) return name.replace(/es$/, '');
  return /[^s]s$/.test(name) ? name.replace(/s$/, '') : undefined;
};

/** Puts names in place of the template's, in a text or a path. The plural begins with the singular and goes first. */
export const renamer = (many, one) => {
  const pairs = [
    ['sample-things', many],
    ['sample-thing', one],
  ].flatMap(([from, to]) => {
    const [old, next] = [formsOf(from), formsOf(to)];
    return Object.keys(old).map((form) => [old[form], next[form]]);
  });
  return (text) => pairs.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
};
