import type { OfficeFile } from './open-office';
import type { XmlElement } from './parse-xml';

/**
 * What is wrong with a package, in words; empty when each part is well-formed and typed, each relationship leads to a part,
 * and each r:id that a part uses is one of its own relationships.
 */
export function packageFaults(file: OfficeFile): readonly string[] {
  return file.paths.flatMap((path) => [...partFaults(file, path), ...relationshipFaults(file, path)]);
}

function partFaults(file: OfficeFile, path: string): readonly string[] {
  if (path.endsWith('/')) return [];
  const untyped = path !== '[Content_Types].xml' && file.contentType(path) === null ? [`${path}: no content type`] : [];
  if (!/\.(xml|rels|svg)$/.test(path)) return untyped;
  try {
    const known = new Set(file.relationships(path).map((relationship) => relationship.id));
    const unknown = usedIds(file.xml(path)).filter((id) => !known.has(id));
    return [...untyped, ...unknown.map((id) => `${path}: ${id} is no relationship of it`)];
  } catch (error) {
    return [...untyped, `${path}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function relationshipFaults(file: OfficeFile, path: string): readonly string[] {
  const source = path.match(/^(.*?)_rels\/(.*)\.rels$/);
  if (source === null) return [];
  return file
    .relationships(`${source[1] ?? ''}${source[2] ?? ''}`)
    .filter((relationship) => !relationship.external && !file.paths.includes(relationship.target))
    .map((relationship) => `${path}: ${relationship.id} leads to ${relationship.target}, which is not there`);
}

function usedIds(root: XmlElement): readonly string[] {
  return allElements(root).flatMap((element) =>
    Object.entries(element.attributes)
      .filter(([name, value]) => /^r:(id|embed|link|pict)$/.test(name) && value !== '')
      .map(([, value]) => value),
  );
}

function allElements(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child)))];
}
