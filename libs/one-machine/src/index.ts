export { DevelopmentKeyDamaged, DevIssuer } from './dev-issuer.js';
export type { TokenWish, Verification } from './dev-issuer.js';
export {
  dataDirOf,
  ensureMasterKey,
  keptMasterKey,
  runningOffice,
  socketPath,
} from './running-office.js';
export type { Runtime } from './running-office.js';
export { ensureOperatorToken, keptOperatorToken, operatorTokenFile } from './operator-token.js';
export { leastRoomBytes, Room } from './room.js';
export { FolderTaken, privateFolder, socketFolder } from './private-folder.js';
export type { Owner, SocketPlace } from './private-folder.js';
export { signInAddress, SignInLinks } from './sign-in-links.js';
