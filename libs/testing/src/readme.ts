import { readFileSync } from 'node:fs';

type NamesIn = (section: string, name: RegExp) => readonly string[];

/**
 * Reads the README of the library whose `src` a spec stands in. Returns what its sections hold: the first group of all
 * matches, with runs of blanks taken for one.
 */
export const readmeBeside = (specUrl: string): NamesIn => {
  const readme = readFileSync(new URL('../README.md', specUrl), 'utf8').replace(/ +/g, ' ');
  const sections = readme.split(/^## /m);
  return (section, name) => {
    const text = sections.find((part) => part.startsWith(section)) ?? '';
    return [...text.matchAll(name)].map(([, found]) => found ?? '');
  };
};
