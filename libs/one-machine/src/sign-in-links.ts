import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Kept {
  readonly officerId: string;
  readonly endsAt: number;
}

const lifeMs = 12 * 60 * 60 * 1_000;

/**
 * Links by which a browser signs in once, for one machine and for trying things out. Each is a file in the data folder,
 * so only who may write there can make one. The name of the file is the hash of what stands in the link.
 */
export class SignInLinks {
  private readonly folder: string;

  constructor(
    dataDir: string,
    private readonly now: () => number = Date.now,
  ) {
    this.folder = path.join(dataDir, 'sign-in-links');
  }

  /** The code of a new link. */
  make(officerId: string): string {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const code = randomBytes(18).toString('base64url');
    const kept: Kept = { officerId, endsAt: this.now() + lifeMs };
    writeFileSync(this.file(code), JSON.stringify(kept), { mode: 0o600 });
    return code;
  }

  /** Takes the links away that were made before. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Whose link it is; `undefined` if it was used before, has ended or was never made. */
  use(code: string): string | undefined {
    const used = `${this.file(code)}.${randomBytes(6).toString('hex')}`;
    try {
      renameSync(this.file(code), used); // of two at once one alone succeeds
    } catch {
      return undefined;
    }
    const { officerId, endsAt } = JSON.parse(readFileSync(used, 'utf8')) as Kept;
    rmSync(used);
    return endsAt > this.now() ? officerId : undefined;
  }

  private file(code: string): string {
    return path.join(this.folder, createHash('sha256').update(code).digest('hex'));
  }
}

/** The address of a link at an office. */
export const signInAddress = (url: string, code: string): string =>
  `${url}/desk/login?code=${code}`;
