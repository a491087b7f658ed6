import { Constructed, fromBER, type AsnType } from 'asn1js';
import { orRefuse, Refusal, type Reason } from '../reasons.js';

/** Reads one BER value. The reader itself bounds depth and number of its nodes. */
export const readAsn1 = (bytes: Uint8Array, otherwise: Reason = 'malformed-signature'): AsnType => {
  const { result, rest } = readFirst(bytes, otherwise);
  if (rest.length > 0) throw new Refusal(otherwise);
  return result;
};

/** Reads the first BER value and returns the bytes that follow it. */
export const readFirst = (
  bytes: Uint8Array,
  otherwise: Reason,
): { readonly result: AsnType; readonly rest: Uint8Array } =>
  orRefuse(otherwise, () => {
    const { result, offset } = fromBER(bytes);
    if (offset === -1) throw new Refusal(otherwise);
    return { result, rest: bytes.subarray(offset) };
  });

export const childrenOf = (node: AsnType | undefined): readonly AsnType[] =>
  node instanceof Constructed ? node.valueBlock.value : [];

/** The child with the context tag `[number]`. */
export const tagged = (nodes: readonly AsnType[], number: number): AsnType | undefined =>
  nodes.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === number);

/** The bytes as they were read, with tag and length. */
export const rawBytes = (node: AsnType): Uint8Array => node.valueBeforeDecodeView;
