import { shapeBounds } from '../shape-bounds';
import type { GroupShape, LineShape, SlideShape, TextShape } from '../slide-shape';
import { emu } from './emu';
import { frameXml, lineFrameXml, pathXml, presetXml } from './geometry-xml';
import { paintXml } from './paint-xml';
import { tableXml } from './table-xml';
import { plainXml, textBodyXml } from './text-xml';

export type ShapeContext = {
  /** As files name it: da-DK. */
  readonly lang: string;
  /** Ids are unique on a slide; 1 is the slide's own. */
  readonly nextId: () => number;
};

/** One shape, with those it holds, as Office reads it. */
export function shapeXml(shape: SlideShape, context: ShapeContext): string {
  switch (shape.shape) {
    case 'group':
      return groupXml(shape, context);
    case 'text':
      return textShapeXml(shape, context);
    case 'line':
      return lineXml(shape, context);
    case 'table':
      return tableXml(shape, identityXml(shape, context), context.lang);
    case 'path':
      return plainShapeXml(shape, `${frameXml(shape.box)}${pathXml(shape)}${paintXml(shape.paint)}`, context);
    case 'ellipse':
    case 'panel': {
      const preset = presetXml(shape.shape === 'ellipse' ? 'ellipse' : 'rect');
      return plainShapeXml(shape, `${frameXml(shape.box)}${preset}${paintXml(shape.paint)}`, context);
    }
  }
}

function groupXml(group: GroupShape, context: ShapeContext): string {
  const box = shapeBounds(group);
  const inner = `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.width)}" cy="${emu(box.height)}"/>`;
  const frame = frameXml(box).replace('</a:xfrm>', `${inner}</a:xfrm>`);
  const identity = `<p:nvGrpSpPr>${identityXml(group, context)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const children = group.children.map((child) => shapeXml(child, context)).join('');
  return `<p:grpSp>${identity}<p:grpSpPr>${frame}</p:grpSpPr>${children}</p:grpSp>`;
}

const placeholders = {
  title: 'type="title"',
  ctrTitle: 'type="ctrTitle"',
  body: 'type="body" idx="1"',
  ftr: 'type="ftr" sz="quarter" idx="11"',
  sldNum: 'type="sldNum" sz="quarter" idx="12"',
} as const;

function textShapeXml(shape: TextShape, context: ShapeContext): string {
  const { placeholder, geometry, box, paint } = shape;
  const kind =
    placeholder === null
      ? `<p:cNvSpPr${geometry === 'rect' ? ' txBox="1"' : ''}/><p:nvPr/>`
      : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholders[placeholder]}/></p:nvPr>`;
  const identity = `<p:nvSpPr><p:cNvPr id="${context.nextId()}" name="${plainXml(shape.name)}"/>${kind}</p:nvSpPr>`;
  const properties = `<p:spPr>${frameXml(box)}${presetXml(geometry)}${paintXml(paint)}</p:spPr>`;
  return `<p:sp>${identity}${properties}${textBodyXml(shape, context.lang)}</p:sp>`;
}

type Described = Exclude<SlideShape, TextShape>;

function plainShapeXml(shape: Described, properties: string, context: ShapeContext): string {
  const identity = `<p:nvSpPr>${identityXml(shape, context)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  return `<p:sp>${identity}<p:spPr>${properties}</p:spPr></p:sp>`;
}

function lineXml(line: LineShape, context: ShapeContext): string {
  const identity = `<p:nvCxnSpPr>${identityXml(line, context)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>`;
  return `<p:cxnSp>${identity}<p:spPr>${lineFrameXml(line)}${presetXml('line')}${paintXml(line.paint)}</p:spPr></p:cxnSp>`;
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Name, and what whoever does not see the shape is told; what tells nothing is marked as decoration. */
function identityXml({ name, description }: Described, { nextId }: ShapeContext): string {
  const start = `<p:cNvPr id="${nextId()}" name="${plainXml(name)}"`;
  if (description === null) return `${start} descr="">${decorative}</p:cNvPr>`;
  return `${start} descr="${plainXml(description)}"/>`;
}
