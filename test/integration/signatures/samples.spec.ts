import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { verify } from '../../../libs/signatures/src/verify.js';
import { anchors, folders, samples } from './shared-samples.js';

const readme = readFileSync('libs/signatures/README.md', 'utf8');
const now = new Date('2026-11-29T12:00:00Z');

/** The rows of the table in the README: file, what its source says, verdict, reason. */
const rows = [
  ...readme.matchAll(/^\| `([\w-]+\/[^`]+)` +\| ([^|]+?) +\| `([^`]+)` +\| (?:`([^`]+)`)?/gm),
].map(([, file = '', , outcome = '', reason]) => ({ file, outcome, reason }));

const isThere = existsSync(samples);
(isThere ? describe : describe.skip)(
  'the shared samples (skipped if ../shared/data is absent)',
  () => {
    let trusted: readonly Uint8Array[];
    beforeAll(async () => {
      trusted = await anchors();
    });

    it('all stand in the table of the README', () =>
      expect(rows.map(({ file }) => file).sort()).toEqual(
        folders
          .flatMap((folder) =>
            readdirSync(path.join(samples, folder)).map((one) => `${folder}/${one}`),
          )
          .sort(),
      ));

    it.each(rows)('$file is $outcome', async ({ file, outcome, reason }) => {
      const bytes = readFileSync(path.join(samples, file));
      const verdict = await verify(bytes, { anchors: trusted, now });
      expect(verdict.outcome).toBe(outcome);
      expect(verdict.reason).toBe(reason);
    });

    it.each(rows)('$file is never valid without anchors', async ({ file }) => {
      const verdict = await verify(readFileSync(path.join(samples, file)), { anchors: [], now });
      expect(['invalid', 'not-verifiable']).toContain(verdict.outcome);
    });
  },
);
