import writeXlsxFile from 'write-excel-file/node';
import { escapeXml } from '@/lib/domain/layout/escape-xml';
import { dataColumns } from '../csv/data-columns';
import type { Report } from '../report/report';
import { balanceSheet } from './balance-sheet';
import { columnLetters } from './column-letters';
import { dataSheet, headerRow } from './data-sheet';
import { finishWorkbook } from './finish-workbook';
import { methodSheet } from './method-sheet';
import { sheetEnding } from './sheet-ending';
import { baseFont } from './sheet-style';

/**
 * The report as a workbook of three sheets: every cell compared, with filters and figures that are numbers; the pilot balance;
 * and the method. The same report gives the same bytes.
 */
export async function renderXlsx(report: Report): Promise<Uint8Array> {
  const data = dataSheet(report);
  const sheets = [data, balanceSheet(report), methodSheet(report)];
  const workbook = await writeXlsxFile(sheets, baseFont).toBuffer();
  const filter = filterRange(report);
  return finishWorkbook(workbook, report, {
    sheets: sheets.map((sheet, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      ending: sheetEnding(report, { filter: sheet === data ? filter : null, landscape: sheet === data }),
    })),
    definedNames: definedNames(data.sheet ?? '', filter, report),
  });
}

/** What stands behind the comparison and the codes would make the print too small to read. */
const lastPrinted = 'suggestion';

function filterRange(report: Report): string {
  const last = columnLetters(dataColumns(report).length);
  return `A${headerRow}:${last}${headerRow + report.parts.rows.length}`;
}

/** Of the first sheet: its filter, the rows and columns that every printed page repeats, and what is printed. */
function definedNames(sheet: string, filter: string, report: Report): string {
  const printed = dataColumns(report).findIndex(({ key }) => key === lastPrinted) + 1;
  const lastRow = headerRow + report.parts.rows.length;
  const on = (range: string) => escapeXml(`'${sheet}'!${range}`);
  const name = (key: string, range: string, hidden = '') =>
    `<definedName name="_xlnm.${key}" localSheetId="0"${hidden}>${range}</definedName>`;
  return [
    name('_FilterDatabase', on(filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')), ' hidden="1"'),
    name('Print_Area', on(`$A$1:$${columnLetters(printed)}$${lastRow}`)),
    name('Print_Titles', `${on('$A:$C')},${on(`$1:$${headerRow}`)}`),
  ].join('');
}
