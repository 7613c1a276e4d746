import type { PDFDict } from 'pdf-lib';
import { childElements, textOf } from '../office/find-elements';
import { parseXml, type XmlElement } from '../office/parse-xml';
import { bytesOf, valueAt } from './objects';

/** The properties of a file's XMP metadata. */
export type Xmp = {
  /** By its usual prefix, whatever prefix the file gives the namespace: `dc:title`. Null where it has no such property. */
  readonly text: (property: string) => string | null;
  /** The namespaces of all properties in use, and those whose properties an extension schema describes. */
  readonly namespaces: ReadonlySet<string>;
  readonly described: ReadonlySet<string>;
};

export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
} as const;
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const schema = 'http://www.aiim.org/pdfa/ns/schema#';

type Property = {
  readonly namespace: string;
  readonly local: string;
  readonly element: XmlElement | null;
  readonly text: string;
};
type Scope = ReadonlyMap<string, string>;

/** Null where there is no metadata, or it is no well-formed XML in UTF-8. */
export function readXmp(catalog: PDFDict): Xmp | null {
  const root = rootOf(bytesOf(valueAt(catalog, 'Metadata')) ?? new Uint8Array());
  if (root === null) return null;
  const properties = propertiesIn(root, new Map());
  return {
    text: (property) => {
      const [prefix = '', local = ''] = property.split(':');
      const namespace = new Map<string, string>(Object.entries(namespaces)).get(prefix);
      return properties.find((one) => one.namespace === namespace && one.local === local)?.text.trim() ?? null;
    },
    namespaces: new Set(properties.map((property) => property.namespace)),
    described: new Set(properties.flatMap((property) => describedIn(property.element, new Map()))),
  };
}

function rootOf(bytes: Uint8Array): XmlElement | null {
  try {
    return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim());
  } catch {
    return null;
  }
}

function propertiesIn(element: XmlElement, outer: Scope): Property[] {
  const scope = declared(element, outer);
  if (!is(element.name, scope, rdf, 'Description'))
    return childElements(element).flatMap((child) => propertiesIn(child, scope));
  const written = childElements(element).map((child) => property(child.name, child, declared(child, scope)));
  const short = Object.entries(element.attributes).filter(([name]) => !/^(xmlns|xml|rdf)\b/.test(name));
  return [...written, ...short.map(([name, text]) => ({ ...split(name, scope), element: null, text }))];
}

function property(name: string, element: XmlElement, scope: Scope): Property {
  return { ...split(name, scope), element, text: textOf(element) };
}

/** The namespaces that extension schemas (`pdfaSchema:namespaceURI`) speak of. */
function describedIn(element: XmlElement | null, outer: Scope): string[] {
  if (element === null) return [];
  const scope = declared(element, outer);
  const own = element.name.endsWith(':namespaceURI') ? [textOf(element).trim()] : [];
  const short = Object.entries(element.attributes)
    .filter(([name]) => is(name, scope, schema, 'namespaceURI'))
    .map(([, uri]) => uri);
  return [...own, ...short, ...childElements(element).flatMap((child) => describedIn(child, scope))];
}

function declared(element: XmlElement, outer: Scope): Scope {
  const own = Object.entries(element.attributes).filter(([name]) => name.startsWith('xmlns:'));
  return new Map([...outer, ...own.map(([name, uri]): [string, string] => [name.slice('xmlns:'.length), uri])]);
}

function split(name: string, scope: Scope): { namespace: string; local: string } {
  const [prefix = '', local = ''] = name.split(':');
  return { namespace: scope.get(prefix) ?? '', local };
}

function is(name: string, scope: Scope, namespace: string, local: string): boolean {
  const found = split(name, scope);
  return found.namespace === namespace && found.local === local;
}
