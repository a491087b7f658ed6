import { Refusal } from '../reasons.js';
import type { XmlAttribute, XmlElement, XmlNode } from './parse.js';
import { algorithmOf, attribute, optionalChild } from './read.js';

export interface CanonicalMethod {
  readonly isExclusive: boolean;
  /** Prefixes that the exclusive form treats as the inclusive one does. */
  readonly inclusivePrefixes: readonly string[];
}

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const inclusive = [
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  'http://www.w3.org/2006/12/xml-c14n11',
];

export const inclusiveMethod: CanonicalMethod = { isExclusive: false, inclusivePrefixes: [] };

/** The method that an element with `Algorithm` names. The forms with comments are not supported. */
export const methodOf = (element: XmlElement): CanonicalMethod => {
  const algorithm = algorithmOf(element);
  if (inclusive.includes(algorithm)) return inclusiveMethod;
  if (algorithm !== exclusive) throw new Refusal('unsupported-algorithm');
  const list = optionalChild(element, exclusive, 'InclusiveNamespaces');
  const names = (list && attribute(list, 'PrefixList')) ?? '';
  const prefixes = names.split(/\s+/).filter((name) => name !== '');
  return {
    isExclusive: true,
    inclusivePrefixes: prefixes.map((prefix) => (prefix === '#default' ? '' : prefix)),
  };
};

/**
 * The canonical form of an element and all below it: Canonical XML 1.0 and 1.1, and Exclusive XML
 * Canonicalization 1.0. The inclusive forms differ in how they inherit `xml:` attributes, so an element that
 * would inherit one is refused. The form is written here because a value that is not escaped, as in the namespaces of
 * xmldsigjs 2.8.8, gives two different documents the same signed bytes.
 */
export const canonicalize = (apex: XmlElement, method: CanonicalMethod): Uint8Array => {
  const above = ancestorsOf(apex);
  if (!method.isExclusive && above.some(hasXmlAttribute)) {
    throw new Refusal('unsupported-algorithm');
  }
  const scope = new Map(above.flatMap(({ namespaces }) => [...namespaces]));
  const parts: string[] = [];
  writeElement(apex, { method, scope, rendered: new Map(), parts });
  return new TextEncoder().encode(parts.join(''));
};

interface Place {
  readonly method: CanonicalMethod;
  /** Namespaces declared above, and those that the output already declares. */
  readonly scope: ReadonlyMap<string, string>;
  readonly rendered: ReadonlyMap<string, string>;
  readonly parts: string[];
}

const writeElement = (element: XmlElement, place: Place): void => {
  const { parts, method } = place;
  const scope = merged(place.scope, element.namespaces);
  const declared = new Map(
    prefixesOf(element, scope, method)
      .filter((prefix) => (scope.get(prefix) ?? '') !== (place.rendered.get(prefix) ?? ''))
      .sort(compare)
      .map((prefix) => [prefix, scope.get(prefix) ?? ''] as const),
  );
  parts.push('<', element.name);
  for (const [prefix, uri] of declared) {
    parts.push(prefix ? ` xmlns:${prefix}="` : ' xmlns="', escapeAttribute(uri), '"');
  }
  for (const { name, value } of [...element.attributes].sort(byNamespace)) {
    parts.push(` ${name}="`, escapeAttribute(value), '"');
  }
  parts.push('>');
  const below = { method, scope, rendered: merged(place.rendered, declared), parts };
  for (const node of element.children) writeNode(node, below);
  parts.push('</', element.name, '>');
};

const writeNode = (node: XmlNode, place: Place): void => {
  if ('text' in node) place.parts.push(escapeText(node.text));
  else if ('target' in node) {
    place.parts.push('<?', node.target, node.body ? ` ${escapeBody(node.body)}` : '', '?>');
  } else writeElement(node, place);
};

/** The inclusive form declares all namespaces in scope, the exclusive one those that names here use. */
const prefixesOf = (
  { prefix, attributes }: XmlElement,
  scope: ReadonlyMap<string, string>,
  { isExclusive, inclusivePrefixes }: CanonicalMethod,
): readonly string[] => {
  const used = [prefix, ...attributes.filter((one) => one.prefix).map((one) => one.prefix)];
  const kept = [...scope.keys()].filter((one) => !isExclusive || inclusivePrefixes.includes(one));
  return [...new Set([...used, ...kept])].filter((one) => one !== 'xml');
};

const ancestorsOf = ({ parent }: XmlElement): readonly XmlElement[] =>
  parent ? [...ancestorsOf(parent), parent] : [];

const hasXmlAttribute = ({ attributes }: XmlElement): boolean =>
  attributes.some(({ prefix }) => prefix === 'xml');

const merged = (
  under: ReadonlyMap<string, string>,
  over: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => (over.size === 0 ? under : new Map([...under, ...over]));

const byNamespace = (a: XmlAttribute, b: XmlAttribute): number =>
  compare(a.uri, b.uri) || compare(a.local, b.local);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign);
const escapeAttribute = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
const escapeBody = (text: string): string => text.replaceAll('\r', '&#xD;');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};
