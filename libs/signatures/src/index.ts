export { WorkerVerifier } from './apart/worker-verifier.js';
export type { Limits } from './apart/worker-verifier.js';
export { readAnchors } from './certificates/anchors.js';
export { reasons } from './reasons.js';
export type { Outcome, Reason } from './reasons.js';
export { HttpVerifier } from './service/http-verifier.js';
export type {
  CoveredFile,
  ExpectedFile,
  Format,
  Signer,
  SignatureVerdict,
  Verdict,
  VerifyOptions,
} from './verdict.js';
export { withService } from './verifier.js';
export type { Verifier } from './verifier.js';
