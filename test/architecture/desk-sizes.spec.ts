import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const built = path.join(import.meta.dirname, '../../apps/desk/dist');
const kB = 1_000;
const most = { script: 180 * kB, style: 25 * kB, screen: 40 * kB };

const files = readdirSync(path.join(built, 'assets'));
const sizeOf = (name: string): number =>
  gzipSync(readFileSync(path.join(built, 'assets', name))).length;
const total = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + sizeOf(name), 0);

/** What the page itself names: that is loaded before anything is seen. */
const page = readFileSync(path.join(built, 'index.html'), 'utf8');
const first = [...page.matchAll(/\/desk\/assets\/([^"]+\.(?:js|css))"/g)].map(
  ([, name = '']) => name,
);
const later = files.filter((name) => /\.(?:js|css)$/.test(name) && !first.includes(name));

describe('what a browser loads of the desk, compressed', () => {
  it('is at most 180 kB of scripts before the first screen', () => {
    const scripts = first.filter((name) => name.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(total(scripts)).toBeLessThanOrEqual(most.script);
  });

  it('is at most 25 kB of styles', () =>
    expect(total(files.filter((name) => name.endsWith('.css')))).toBeLessThanOrEqual(most.style));

  it('is at most 40 kB for each further screen', () => {
    expect(later.length).toBeGreaterThan(10); // screens come when they are asked for
    expect(later.filter((name) => sizeOf(name) > most.screen)).toEqual([]);
  });
});
