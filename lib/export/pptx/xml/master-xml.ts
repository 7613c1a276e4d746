import type { Text } from '@/lib/text/shape';
import { masterTreeXml } from './layout-xml';
import { namespaces, xmlHead } from './tree-xml';

type MasterParts = {
  readonly lang: string;
  readonly text: Text['reportPptx'];
  /** The list of layouts as the library wrote it, with its relationships' ids. */
  readonly layouts: string;
};

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The slide master: white ground, dark text to the left, titles bold. */
export function masterXml({ lang, text, layouts }: MasterParts): string {
  const ground = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  const styles = [
    `<p:titleStyle>${levelXml(1, { lang, size: 28, bold: true, font: '+mj' })}</p:titleStyle>`,
    `<p:bodyStyle>${levelXml(1, { lang, size: 18, bold: false, font: '+mn' })}${levelXml(2, { lang, size: 16, bold: false, font: '+mn' })}</p:bodyStyle>`,
    `<p:otherStyle>${levelXml(1, { lang, size: 18, bold: false, font: '+mn' })}</p:otherStyle>`,
  ];
  return [
    `${xmlHead}<p:sldMaster ${namespaces}><p:cSld>${ground}${masterTreeXml({ lang, text })}</p:cSld>`,
    `${colourMap}${layouts}<p:hf hdr="0" dt="0"/><p:txStyles>${styles.join('')}</p:txStyles></p:sldMaster>`,
  ].join('');
}

type LevelLook = { readonly lang: string; readonly size: number; readonly bold: boolean; readonly font: '+mj' | '+mn' };

function levelXml(level: 1 | 2, { lang, size, bold, font }: LevelLook): string {
  const properties =
    'marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"';
  const fonts = `<a:latin typeface="${font}-lt"/><a:ea typeface="${font}-ea"/><a:cs typeface="${font}-cs"/>`;
  const colour = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const text = `<a:defRPr lang="${lang}" sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200">${colour}${fonts}</a:defRPr>`;
  return `<a:lvl${level}pPr ${properties}><a:buNone/>${text}</a:lvl${level}pPr>`;
}
