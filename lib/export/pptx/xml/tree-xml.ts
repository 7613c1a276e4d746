import type { SlideShape } from '../slide-shape';
import { shapeXml } from './shape-xml';

const office = 'http://schemas.openxmlformats.org';

/** What every part of a presentation declares. */
export const namespaces = [
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:p="${office}/presentationml/2006/main"`,
].join(' ');

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A slide's shapes in the order they are drawn and read; `lang` as files name it: da-DK. */
export function treeXml(shapes: readonly SlideShape[], lang: string): string {
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  return `<p:spTree>${treeStart}${shapes.map((shape) => shapeXml(shape, { lang, nextId })).join('')}</p:spTree>`;
}

/** Every tree begins with a group of its own, without a place. */
export const treeStart =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
