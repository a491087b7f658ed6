import type { Posted } from '../posted.js';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" },
};
const decoded = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

const isOn = (tag: string, flag: string): boolean => new RegExp(`\\s${flag}=""`).test(tag);

/** What a browser would post of a page of HTML, if somebody changed nothing and pressed a button. */
export const postedBack = (html: string, go = 'next'): Posted => {
  const found: [string, string][] = [];
  const controls = /(<input\s[^>]*>)|(<(textarea|select)(?:\s[^>]*)?>)([\s\S]*?)<\/\3>/g;
  for (const [, input, opening = '', tag, inner = ''] of html.matchAll(controls)) {
    const name = decoded(attribute(input ?? opening, 'name') ?? '');
    const value = decoded(attribute(input ?? '', 'value') ?? '');
    const type = attribute(input ?? '', 'type') ?? '';
    if (tag === 'textarea')
      found.push([name, decoded(inner.replace(/^\n/, '')).replaceAll('\n', '\r\n')]);
    else if (tag === 'select') {
      const [chosen = ''] = [...inner.matchAll(/<option[^>]*>/g)]
        .flat()
        .filter((each) => isOn(each, 'selected'));
      found.push([name, decoded(attribute(chosen, 'value') ?? '')]);
    } else if (
      type !== 'file' &&
      (!['radio', 'checkbox'].includes(type) || isOn(input ?? '', 'checked'))
    )
      found.push([name, value]);
  }
  const byName = new Map<string, string[]>([['go', [go]]]);
  for (const [name, value] of found) byName.set(name, [...(byName.get(name) ?? []), value]);
  return byName;
};
