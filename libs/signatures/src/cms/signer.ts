import type { SignerInfo } from 'pkijs';
import type { Proof } from '../proof.js';
import { timeStampTokens } from './attributes.js';
import type { Cms } from './cms.js';
import { proveValue } from './prove-value.js';
import { readTimeStamps } from './time-stamp.js';

/** Checks one signer against the content, and the time stamps over the signature value. */
export const proveSigner = (cms: Cms, signer: SignerInfo, content: Uint8Array): Proof => {
  const value = new Uint8Array(signer.signature.getValue());
  return {
    ...proveValue(cms, signer, content),
    timeStamps: readTimeStamps(timeStampTokens(signer), value),
  };
};
