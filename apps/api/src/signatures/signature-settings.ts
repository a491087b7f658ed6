import { SettingsRefused } from '@chancery/program';
import {
  HttpVerifier,
  readAnchors,
  WorkerVerifier,
  withService,
  type Verifier,
} from '@chancery/signatures';

/** By whom signed files are verified, and whom they are trusted to chain to. */
export interface SignatureSettings {
  readonly anchors: readonly Uint8Array[];
  readonly verifier: Verifier;
  /** What cannot be verified here, for the start-up to say. */
  readonly gaps: readonly string[];
}

const noAnchors =
  'No certificates are trusted, so that every signature is not-verifiable: set CHANCERY_SIGNATURE_ANCHORS.';
const noService =
  'Signatures by DSTU 4145, DDOC files and qualified signatures are not-verifiable, and revocations are not checked: set CHANCERY_SIGNATURE_VERIFIER.';

/** Throws SettingsRefused for a folder that is not there or holds what is no certificate. */
export const signatureSettings = async (
  folder: string | undefined,
  service: URL | undefined,
): Promise<SignatureSettings> => {
  const anchors = folder === undefined ? [] : await anchorsIn(folder);
  const own = new WorkerVerifier();
  return {
    anchors,
    verifier: service === undefined ? own : withService(own, new HttpVerifier(service)),
    gaps: [
      ...(anchors.length === 0 ? [noAnchors] : []),
      ...(service === undefined ? [noService] : []),
    ],
  };
};

const anchorsIn = async (folder: string): Promise<readonly Uint8Array[]> => {
  try {
    return await readAnchors(folder);
  } catch (error) {
    throw new SettingsRefused(
      `CHANCERY_SIGNATURE_ANCHORS cannot be "${folder}": ${(error as Error).message}`,
    );
  }
};
