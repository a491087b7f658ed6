import { canonicalize, inclusiveMethod, type CanonicalMethod } from './canonical.js';
import { parseXml, type XmlElement } from './parse.js';
import { descendants } from './read.js';

const exclusive: CanonicalMethod = { isExclusive: true, inclusivePrefixes: [] };
const parse = (xml: string): XmlElement => parseXml(Buffer.from(xml), 'malformed-signature');
const form = (xml: string, local: string, method = exclusive): string => {
  const found = descendants(parse(xml)).find((one) => one.local === local);
  return found ? Buffer.from(canonicalize(found, method)).toString() : '';
};

describe('the canonical form of XML', () => {
  it('declares only used namespaces if exclusive (RFC 3741, example of section 2.2)', () => {
    const xml =
      '<n0:pdu xmlns:n0="http://a.example" xmlns:n2="foo:bar" xml:lang="fr" xml:space="retain"><n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"/></n1:elem2></n0:pdu>';
    expect(form(xml, 'elem2')).toBe(
      '<n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff></n1:elem2>',
    );
  });

  it('declares all namespaces in scope if inclusive', () =>
    expect(
      form('<a xmlns="u" xmlns:p="v" xmlns:o="w"><b xmlns=""><c/></b></a>', 'b', inclusiveMethod),
    ).toBe('<b xmlns:o="w" xmlns:p="v"><c></c></b>'));

  it('takes a default namespace back', () =>
    expect(form('<a xmlns="u"><b xmlns=""/></a>', 'a')).toBe('<a xmlns="u"><b xmlns=""></b></a>'));

  it('keeps the prefixes that the signer lists', () =>
    expect(
      form('<a xmlns:q="v" xmlns:o="w"><b/></a>', 'b', {
        isExclusive: true,
        inclusivePrefixes: ['q'],
      }),
    ).toBe('<b xmlns:q="v"></b>'));

  it('sorts attributes by namespace, and escapes values', () =>
    expect(
      form(
        `<e xmlns:b="x" xmlns:a="y" z="1" a:m="&#9;&quot;" b:n='"&lt;' c="2">&gt;&#13;<![CDATA[&]]><!-- no --></e>`,
        'e',
      ),
    ).toBe(
      '<e xmlns:a="y" xmlns:b="x" c="2" z="1" b:n="&quot;&lt;" a:m="&#x9;&quot;">&gt;&#xD;&amp;</e>',
    ));

  it('never lets the value of a namespace pass for an attribute', () =>
    expect(form(`<p:a xmlns:p='foo" b="bar'/>`, 'a')).not.toBe(
      form('<p:a xmlns:p="foo" b="bar"/>', 'a'),
    ));

  it('is refused where the inclusive forms disagree', () =>
    expect(() => form('<a xml:lang="en"><b/></a>', 'b', inclusiveMethod)).toThrow(
      'unsupported-algorithm',
    ));
});

describe('a reader of XML', () => {
  it.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['unknown entities', '<a>&b;</a>'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
    ['text that is not well formed', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['an attribute twice', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>'],
    ['nothing', ''],
  ])('refuses %s', (_, xml) => expect(() => parse(xml)).toThrow('malformed-signature'));

  it('refuses documents that are too deep or have too many nodes', () => {
    expect(() => parse('<a>'.repeat(200) + '</a>'.repeat(200))).toThrow('too-large');
    expect(() => parse(`<a>${'<b/>'.repeat(30_000)}</a>`)).toThrow('too-large');
  });
});
