import type { SlideShape } from '../slide-shape';
import { namespaces, treeXml, xmlHead } from './tree-xml';

/** A slide's part of the package. */
export function slideXml(shapes: readonly SlideShape[], lang: string): string {
  const colours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
  return `${xmlHead}<p:sld ${namespaces}><p:cSld>${treeXml(shapes, lang)}</p:cSld>${colours}</p:sld>`;
}
