import { sha256 } from '../crypto/algorithms.js';
import type { Judge } from '../judge.js';
import { attempt, Refusal } from '../reasons.js';
import type { ExpectedFile, SignatureVerdict, VerifyOptions } from '../verdict.js';
import { readCms } from './cms.js';
import { isDigestOf } from './prove-value.js';
import { proveSigner } from './signer.js';

/** A CMS or CAdES file: its own content, or one of the expected files if it is detached. */
export const verifyCms = (
  bytes: Uint8Array,
  { expectedFiles = [] }: VerifyOptions,
  judge: Judge,
): readonly SignatureVerdict[] => {
  const cms = readCms(bytes);
  return cms.signers.map((signer) => {
    const file: Partial<ExpectedFile> | undefined = cms.content
      ? { bytes: cms.content }
      : expectedFiles.find((one) => isTrue(() => isDigestOf(signer, one.bytes)));
    const content = file?.bytes;
    return judge({
      covers: content
        ? [{ ...(file.name ? { name: file.name } : {}), sha256: sha256(content) }]
        : [],
      prove: () => {
        if (content) return proveSigner(cms, signer, content);
        isDigestOf(signer, new Uint8Array()); // refuses algorithms that nobody can compare by
        throw new Refusal(expectedFiles.length > 0 ? 'content-changed' : 'content-missing');
      },
    });
  });
};

const isTrue = (check: () => boolean): boolean => {
  const result = attempt(check);
  return 'value' in result && result.value;
};
