import { Inject, Injectable } from '@nestjs/common';
import { KeptFiles, type KeptFile } from '@chancery/file-store';
import type { FileVerdict } from '@chancery/documents';
import type { SignatureVerdict, Verdict } from '@chancery/signatures';
import { Turns } from './turns.js';
import type { SignatureSettings } from './signature-settings.js';

export const signatureSettingsToken = 'signature settings';

/** A file in the store, by its bytes. */
export interface KeptBytes extends KeptFile {
  readonly name: string;
}

export interface Finding {
  readonly verdict: FileVerdict;
  /** Names of the expected files that it leaves out. */
  readonly missing?: readonly string[];
}

const mostBytes = 100 * 2 ** 20;
const mostAtOnce = 2;
const tooLarge: FileVerdict = {
  format: 'unknown',
  outcome: 'not-verifiable',
  reason: 'too-large',
  verdicts: [],
};

/** What signed files are worth, by their bytes alone. Reading and checking take turns, so that memory is bounded. */
@Injectable()
export class SignedFiles {
  private readonly turns = new Turns(mostAtOnce);

  constructor(
    private readonly files: KeptFiles,
    @Inject(signatureSettingsToken) private readonly settings: SignatureSettings,
  ) {}

  /** With files that are expected, the signatures must cover exactly these. */
  async find(file: KeptBytes, expected?: readonly KeptBytes[]): Promise<Finding> {
    const found = await this.verify(file, { expected });
    if (!found) return { verdict: tooLarge };
    const { missing } = found;
    return { verdict: recordable(found), ...(missing && { missing }) };
  }

  /** The names that certificates in the file give their holders, by the fingerprint of the certificate. */
  async namesIn(file: KeptBytes): Promise<ReadonlyMap<string, string>> {
    const found = await this.verify(file, { tellsNames: true });
    const signers = (found?.signatures ?? []).flatMap(({ signer }) => (signer ? [signer] : []));
    return new Map(signers.map(({ fingerprint, name = '' }) => [fingerprint, name]));
  }

  private async verify(
    file: KeptBytes,
    {
      expected,
      tellsNames = false,
    }: { expected?: readonly KeptBytes[] | undefined; tellsNames?: boolean },
  ): Promise<Verdict | undefined> {
    const all = [file, ...(expected ?? [])];
    if (all.reduce((sum, { size }) => sum + size, 0) > mostBytes) return undefined;
    const { anchors, verifier } = this.settings;
    return this.turns.take(async () => {
      const bytes = await this.read(file);
      const expectedFiles = expected && (await Promise.all(expected.map((one) => this.named(one))));
      const options = { anchors, now: new Date(), tellsNames };
      return verifier.verify(bytes, { ...options, ...(expectedFiles && { expectedFiles }) });
    });
  }

  private async named(file: KeptBytes): Promise<{ name: string; bytes: Uint8Array }> {
    return { name: file.name, bytes: await this.read(file) };
  }

  private async read(file: KeptBytes): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await this.files.read(file)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

/** A verdict as events hold it. */
const recordable = ({ format, outcome, reason, signatures }: Verdict): FileVerdict => ({
  ...{ format, outcome, ...(reason && { reason }) },
  verdicts: signatures.map(one),
});

const one = (signature: SignatureVerdict): FileVerdict['verdicts'][number] => {
  const { kind, outcome, reason, signer, at, isTimeStamped, covers } = signature;
  const { fingerprint, issuer, anchor } = signer ?? {};
  return {
    ...{ kind, outcome, ...(reason && { reason }) },
    ...(fingerprint !== undefined && { fingerprint }),
    ...(issuer !== undefined && { issuer }),
    ...(anchor !== undefined && { anchor }),
    ...{ at, isTimeStamped, covers: covers.map(({ sha256 }) => sha256) },
  };
};
