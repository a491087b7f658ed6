import { SaxesParser, type SaxesTagNS } from 'saxes';
import { orRefuse, Refusal, type Reason } from '../reasons.js';

export interface XmlAttribute {
  /** As written: prefix and local name. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  /** Namespaces declared on this element: prefix (empty for the default one) to URI. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly parent?: XmlElement;
  readonly children: XmlNode[];
}

/** Comments are left out: no canonical form in use here keeps them. */
export type XmlNode =
  XmlElement | { readonly text: string } | { readonly target: string; readonly body: string };

const mostBytes = 8 << 20;
const mostNodes = 20_000;
const deepest = 100;

/**
 * Reads an XML document in UTF-8. Refuses documents with a DOCTYPE, so there are no entities and no default
 * attributes, and documents beyond 8 MiB, 20,000 nodes or a depth of 100.
 */
export const parseXml = (bytes: Uint8Array, otherwise: Reason): XmlElement =>
  orRefuse(otherwise, () => {
    if (bytes.length > mostBytes) throw new Refusal('too-large');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const tree = new Tree(otherwise);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => tree.refuse());
    parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
      if (version !== '1.0' || encoding.toLowerCase() !== 'utf-8') tree.refuse();
    });
    parser.on('opentag', (tag) => tree.open(tag));
    parser.on('closetag', () => tree.close());
    parser.on('text', (content) => tree.add({ text: content }));
    parser.on('cdata', (content) => tree.add({ text: content }));
    parser.on('processinginstruction', ({ target, body }) => tree.add({ target, body }));
    parser.write(text).close();
    return tree.root ?? tree.refuse();
  });

class Tree {
  root: XmlElement | undefined;
  private current: XmlElement | undefined;
  private nodes = 0;
  private depth = 0;

  constructor(private readonly otherwise: Reason) {}

  open(tag: SaxesTagNS): void {
    const element = elementOf(tag, this.current);
    this.count(element.attributes.length + element.namespaces.size);
    this.add(element);
    this.root ??= element;
    this.current = element;
    if (++this.depth > deepest) throw new Refusal('too-large');
  }

  close(): void {
    this.current = this.current?.parent;
    this.depth--;
  }

  add(node: XmlNode): void {
    this.count(1);
    this.current?.children.push(node);
  }

  refuse(): never {
    throw new Refusal(this.otherwise);
  }

  private count(more: number): void {
    this.nodes += more;
    if (this.nodes > mostNodes) throw new Refusal('too-large');
  }
}

const xmlns = 'http://www.w3.org/2000/xmlns/';

const elementOf = (tag: SaxesTagNS, parent: XmlElement | undefined): XmlElement => ({
  name: tag.name,
  prefix: tag.prefix,
  local: tag.local,
  uri: tag.uri,
  attributes: Object.values(tag.attributes).filter(({ uri }) => uri !== xmlns),
  namespaces: new Map(Object.entries(tag.ns)),
  ...(parent ? { parent } : {}),
  children: [],
});
