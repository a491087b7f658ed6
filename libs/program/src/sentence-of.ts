/** Errors of the system, and errors of ours whose message is a sentence for the operator. */
interface Fault extends Error {
  readonly isForOperator?: true;
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  readonly path?: string;
  readonly hostname?: string;
}

/** A sentence for a fault that an operator can mend, or undefined for one that is a fault of the program. */
export const sentenceOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const fault = error as Fault;
  if (fault.isForOperator) return fault.message;
  const sentences = fault.port === undefined ? aboutFile(fault) : aboutPort(fault);
  return sentences[fault.code ?? ''];
};

type Sentences = Readonly<Record<string, string>>;

const aboutPort = ({ address, port }: Fault): Sentences => ({
  EADDRINUSE: `Port ${port} of ${address} is in use. Set PORT to a free one, or stop the program that listens there.`,
  EADDRNOTAVAIL: `HOST cannot be "${address}": this machine has no such address.`,
  EACCES: `Port ${port} may not be opened by this account. Set PORT to a number above 1023.`,
});

const elsewhere = 'Choose another folder (CHANCERY_DATA)';

const aboutFile = ({ address, path = address, hostname }: Fault): Sentences => {
  const unknownHost = `The host name "${hostname}" is not known here. Check HOST and the addresses of the stores.`;
  const denied = `${path} cannot be used by this account: permission denied. ${elsewhere}, or change its owner.`;
  const unmakeable = `${path} cannot be made. ${elsewhere}.`;
  const noFolder = `${path} is not a folder. ${elsewhere}.`;
  return {
    ENOTFOUND: unknownHost,
    EAI_AGAIN: unknownHost,
    ...(path !== undefined && {
      EACCES: denied,
      EPERM: denied,
      ENOTDIR: noFolder,
      EEXIST: noFolder,
      ENOENT: unmakeable,
      ENAMETOOLONG: unmakeable,
      EROFS: `${path} lies on a read-only file system. ${elsewhere}.`,
    }),
    ENOSPC: `The disk is full: ${path ?? 'a file'} could not be written. Make room, and start again.`,
  };
};
