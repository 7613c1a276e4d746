import { unzipSync } from 'fflate';
import { childElements } from './find-elements';
import { parseXml, type XmlElement } from './parse-xml';

export type OfficeRelationship = {
  readonly id: string;
  /** The last word of the type's address: image, header, slideLayout … */
  readonly type: string;
  /** A path in the package, or an address when external. */
  readonly target: string;
  readonly external: boolean;
};

/** A DOCX, PPTX or XLSX opened without the library that wrote it. */
export type OfficeFile = {
  /** Every file of the package, in the order of the zip. */
  readonly paths: readonly string[];
  /** Throws when there is no such file. */
  readonly bytes: (path: string) => Uint8Array;
  /** Strict UTF-8: throws at a faulty sequence. */
  readonly text: (path: string) => string;
  readonly xml: (path: string) => XmlElement;
  /** The content type that [Content_Types].xml gives the file, or null. */
  readonly contentType: (path: string) => string | null;
  /** Of a part, or of the package with ''; empty when it has none. */
  readonly relationships: (path: string) => readonly OfficeRelationship[];
};

/** Opens an Office package; throws when it is no zip. */
export function openOffice(file: Uint8Array): OfficeFile {
  const entries = new Map(Object.entries(unzipSync(file)));
  const bytes = (path: string) => {
    const found = entries.get(path);
    if (found === undefined) throw new Error(`No ${path} in the package: ${[...entries.keys()].join(', ')}`);
    return found;
  };
  const text = (path: string) => new TextDecoder('utf-8', { fatal: true }).decode(bytes(path));
  const xml = (path: string) => parseXml(text(path));
  return {
    paths: [...entries.keys()],
    bytes,
    text,
    xml,
    contentType: (path) => contentTypeOf(xml('[Content_Types].xml'), path),
    relationships: (path) => {
      const rels = relationshipsPath(path);
      return entries.has(rels) ? childElements(xml(rels)).map((element) => readRelationship(element, path)) : [];
    },
  };
}

function contentTypeOf(types: XmlElement, path: string): string | null {
  const override = childElements(types, 'Override').find((entry) => entry.attributes.PartName === `/${path}`);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const fallback = childElements(types, 'Default').find(
    (entry) => entry.attributes.Extension?.toLowerCase() === extension,
  );
  return (override ?? fallback)?.attributes.ContentType ?? null;
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function readRelationship(element: XmlElement, source: string): OfficeRelationship {
  const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
  const external = TargetMode === 'External';
  // Targets are relative to the source part; the base address only lends its rules for resolving them.
  const resolved = new URL(Target, `package:///${source}`).pathname.slice(1);
  return {
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: external ? Target : decodeURIComponent(resolved),
    external,
  };
}
