import { escapeXml } from '@/lib/domain/layout/escape-xml';
import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { cutText } from './cut-text';

type Ending = {
  /** The range with a filter over each column, or null. */
  readonly filter: string | null;
  readonly landscape: boolean;
};

/** Excel takes no more in a page's head or foot. */
const longest = 255;

/** What stands after a sheet's rows, in the order that the format demands: filter, page, and what every printed page says. */
export function sheetEnding(report: Report, { filter, landscape }: Ending): string {
  const { page } = textOf(report.locale).reportSheet;
  const { marks, title, foot } = report.head;
  const head = printed(`&L${plain([...marks.map(({ text }) => text), title].join(' · '))}`);
  const number = `&R${page.before}&P${page.between}&N`;
  const below = `${printed(`&L${plain(foot)}`, longest - number.length)}${number}`;
  return [
    filter === null ? '' : `<autoFilter ref="${filter}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    // Paper 8 is A3, 9 is A4. As wide as the paper, as many pages as it takes.
    `<pageSetup paperSize="${landscape ? 8 : 9}" fitToHeight="0" orientation="${landscape ? 'landscape' : 'portrait'}"/>`,
    `<headerFooter><oddHeader>${escapeXml(head)}</oddHeader><oddFooter>${escapeXml(below)}</oddFooter></headerFooter>`,
  ].join('');
}

/** An & begins a code there, and is written twice. */
function plain(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('&', '&&');
}

/** Never cut in the middle of a pair, of surrogates or of &s. */
function printed(text: string, length = longest): string {
  if (text.length <= length) return text;
  const cut = cutText(text, length - 1);
  const ampersands = /&*$/.exec(cut)?.[0].length ?? 0;
  return `${ampersands % 2 === 1 ? cut.slice(0, -1) : cut}…`;
}
