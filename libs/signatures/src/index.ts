export { readAnchors } from './certificates/anchors.js';
export { reasons } from './reasons.js';
export type { Outcome, Reason } from './reasons.js';
export type {
  CoveredFile,
  ExpectedFile,
  Format,
  Signer,
  SignatureVerdict,
  Verdict,
  VerifyOptions,
} from './verdict.js';
export { verify } from './verify.js';
