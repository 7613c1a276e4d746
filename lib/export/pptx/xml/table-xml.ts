import { radarColours } from '@/lib/domain/layout/mark-style';
import type { TableShape } from '../slide-shape';
import { emu } from './emu';
import { frameXml } from './geometry-xml';
import { fillXml } from './paint-xml';
import { plainXml } from './text-xml';

/** A native table whose first row is marked as its header; `identity` is the shape's name and description. */
export function tableXml({ box, columns, rows, size }: TableShape, identity: string, lang: string): string {
  const height = box.height / rows.length;
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const content = rows.map((row, index) => {
    const cells = row.map((text) => cellXml(text, { lang, size, header: index === 0 })).join('');
    return `<a:tr h="${emu(height)}">${cells}</a:tr>`;
  });
  const table = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${content.join('')}</a:tbl>`;
  const locks = '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>';
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table';
  return [
    `<p:graphicFrame><p:nvGraphicFramePr>${identity}${locks}<p:nvPr/></p:nvGraphicFramePr>`,
    frameXml(box, '', 'p'),
    `<a:graphic><a:graphicData uri="${uri}">${table}</a:graphicData></a:graphic></p:graphicFrame>`,
  ].join('');
}

type CellLook = { readonly lang: string; readonly size: number; readonly header: boolean };

/** Lines between the rows only; the one under the header is the strongest. */
function cellXml(text: string, { lang, size, header }: CellLook): string {
  const look = `lang="${lang}" sz="${Math.round(size * 100)}" b="${header ? 1 : 0}" dirty="0"`;
  const fill = fillXml(radarColours.strongText);
  const content =
    text === ''
      ? `<a:endParaRPr ${look}>${fill}</a:endParaRPr>`
      : `<a:r><a:rPr ${look}>${fill}</a:rPr><a:t>${plainXml(text)}</a:t></a:r>`;
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const line = (side: string, width: number, colour: string) =>
    `<a:${side} w="${emu(width)}">${fillXml(colour)}</a:${side}>`;
  const bottom = header ? line('lnB', 1.5, radarColours.strongText) : line('lnB', 0.75, radarColours.line);
  const edges = [none('lnL'), none('lnR'), none('lnT'), bottom].join('');
  const insets = 'marL="0" marR="76200" marT="45720" marB="45720" anchor="ctr"';
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${content}</a:p></a:txBody><a:tcPr ${insets}>${edges}<a:noFill/></a:tcPr></a:tc>`;
}
