import type { Text } from '@/lib/text/shape';
import { contentBox, footBox, numberBox, slideHeight, slideWidth, titleBox } from '../slide-measure';
import type { Box } from '../slide-shape';
import { frameXml, presetXml } from './geometry-xml';
import { bodyPropertiesXml } from './text-xml';
import { namespaces, treeStart, xmlHead } from './tree-xml';

type Look = { readonly lang: string; readonly text: Text['reportPptx'] };

/** The layouts a slide can have, in the order they stand in the package. */
export const layoutKeys = ['blank', 'title', 'content'] as const;
export type LayoutKey = (typeof layoutKeys)[number];

const types = { blank: 'blank', title: 'title', content: 'obj' } as const;

/** A layout's part of the package: where a new slide's title, text, foot and number stand. */
export function layoutXml(key: LayoutKey, look: Look): string {
  const name = look.text.layouts[key];
  const tree = `<p:spTree>${treeStart}${layoutShapes(key, look)}</p:spTree>`;
  const colours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
  return `${xmlHead}<p:sldLayout ${namespaces} type="${types[key]}" preserve="1"><p:cSld name="${name}">${tree}</p:cSld>${colours}</p:sldLayout>`;
}

function layoutShapes(key: LayoutKey, look: Look): string {
  const { shapes: names } = look.text;
  const foot = [
    placeholderXml({ id: 8, name: names.foot, kind: 'type="ftr" sz="quarter" idx="11"', box: footBox, text: '' }, look),
    placeholderXml(
      { id: 9, name: names.number, kind: 'type="sldNum" sz="quarter" idx="12"', box: numberBox, text: '#' },
      look,
    ),
  ].join('');
  if (key === 'blank') return foot;
  const type = key === 'title' ? 'ctrTitle' : 'title';
  const box = key === 'title' ? coverTitleBox : titleBox;
  const title = placeholderXml({ id: 2, name: names.title, kind: `type="${type}"`, box, text: names.title }, look);
  const body = { id: 3, name: names.body, kind: 'type="body" idx="1"', box: contentBox, text: names.body };
  return `${title}${key === 'title' ? '' : placeholderXml(body, look)}${foot}`;
}

/** The first slide's title: higher, and narrow enough for the rings beside it. */
export const coverTitleBox: Box = { x: 48, y: 150, width: slideWidth / 2, height: slideHeight / 3 };

/** The master's own placeholders, which every layout's take their look from. */
export function masterTreeXml(look: Look): string {
  const { shapes: names } = look.text;
  const shapes = [
    placeholderXml({ id: 2, name: names.title, kind: 'type="title"', box: titleBox, text: names.title }, look),
    placeholderXml({ id: 3, name: names.body, kind: 'type="body" idx="1"', box: contentBox, text: names.body }, look),
    placeholderXml({ id: 4, name: names.foot, kind: 'type="ftr" sz="quarter" idx="3"', box: footBox, text: '' }, look),
    placeholderXml(
      { id: 5, name: names.number, kind: 'type="sldNum" sz="quarter" idx="4"', box: numberBox, text: '#' },
      look,
    ),
  ];
  return `<p:spTree>${treeStart}${shapes.join('')}</p:spTree>`;
}

type PlaceholderParts = {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly box: Box;
  /** "#" is the slide's number. */
  readonly text: string;
};

function placeholderXml({ id, name, kind, box, text }: PlaceholderParts, { lang }: Look): string {
  const identity = `<p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`;
  const small = text === '' || text === '#';
  const align = text === '#' ? 'r' : 'l';
  const style = small
    ? `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="900"/></a:lvl1pPr></a:lstStyle>`
    : '<a:lstStyle/>';
  const content = `<a:p>${contentXml(text, lang)}</a:p>`;
  const body = `<p:txBody>${bodyPropertiesXml('t', true)}${style}${content}</p:txBody>`;
  return `<p:sp>${identity}<p:spPr>${frameXml(box)}${presetXml('rect')}</p:spPr>${body}</p:sp>`;
}

function contentXml(text: string, lang: string): string {
  if (text === '') return `<a:endParaRPr lang="${lang}"/>`;
  if (text !== '#') return `<a:r><a:rPr lang="${lang}"/><a:t>${text}</a:t></a:r>`;
  const id = '{7B1C6F0E-4B1E-4C55-9B55-2E1F5C1D7A01}';
  return `<a:fld id="${id}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`;
}
