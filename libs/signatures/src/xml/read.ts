import { Refusal } from '../reasons.js';
import type { XmlElement, XmlNode } from './parse.js';

/** Readers of the few shapes that signatures have. What is there twice, or is missing, is malformed. */
export const isElement = (node: XmlNode): node is XmlElement => 'children' in node;

export const isNamed = (node: XmlElement, uri: string, local: string): boolean =>
  node.uri === uri && node.local === local;

export const childrenNamed = (
  parent: XmlElement,
  uri: string,
  local: string,
): readonly XmlElement[] =>
  parent.children.filter(isElement).filter((child) => isNamed(child, uri, local));

export const optionalChild = (
  parent: XmlElement,
  uri: string,
  local: string,
): XmlElement | undefined => {
  const [first, ...more] = childrenNamed(parent, uri, local);
  if (more.length > 0) throw new Refusal('malformed-signature');
  return first;
};

export const child = (parent: XmlElement, uri: string, local: string): XmlElement => {
  const found = optionalChild(parent, uri, local);
  if (!found) throw new Refusal('malformed-signature');
  return found;
};

export const attribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value;

export const algorithmOf = (element: XmlElement): string => attribute(element, 'Algorithm') ?? '';

/** The text of an element that holds nothing else. */
export const textOf = ({ children }: XmlElement): string =>
  children
    .map((node) => {
      if ('text' in node) return node.text;
      throw new Refusal('malformed-signature');
    })
    .join('');

/** Base64 with line breaks. Node passes over signs that are none, so they are refused here. */
export const base64Of = (element: XmlElement): Uint8Array => {
  const text = textOf(element).replace(/[ \t\r\n]/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) {
    throw new Refusal('malformed-signature');
  }
  return new Uint8Array(Buffer.from(text, 'base64'));
};

export const descendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.filter(isElement).flatMap(descendants),
];
