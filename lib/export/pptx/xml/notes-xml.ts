import type { Text } from '@/lib/text/shape';
import { plainXml } from './text-xml';
import { namespaces, treeStart, xmlHead } from './tree-xml';

type NotesLook = { readonly lang: string; readonly names: Text['reportPptx']['shapes'] };

/** The notes to one slide, a paragraph each: the slide's picture above, the text under it, the number at the foot. */
export function notesXml(notes: readonly string[], { lang, names }: NotesLook): string {
  const paragraphs = notes.map(
    (note) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${plainXml(note)}</a:t></a:r></a:p>`,
  );
  const body = paragraphs.length === 0 ? `<a:p><a:endParaRPr lang="${lang}" dirty="0"/></a:p>` : paragraphs.join('');
  const number = `<a:p><a:fld id="{7B1C6F0E-4B1E-4C55-9B55-2E1F5C1D7A02}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld></a:p>`;
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${names.slideImage}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const shapes = [
    image,
    placeholderXml({ id: 3, name: names.notes, kind: 'type="body" idx="1"', text: body }),
    placeholderXml({ id: 4, name: names.number, kind: 'type="sldNum" sz="quarter" idx="10"', text: number }),
  ];
  const tree = `<p:spTree>${treeStart}${shapes.join('')}</p:spTree>`;
  const colours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
  return `${xmlHead}<p:notes ${namespaces}><p:cSld>${tree}</p:cSld>${colours}</p:notes>`;
}

type PlaceholderParts = { readonly id: number; readonly name: string; readonly kind: string; readonly text: string };

function placeholderXml({ id, name, kind, text }: PlaceholderParts): string {
  const identity = `<p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`;
  return `<p:sp>${identity}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;
}
