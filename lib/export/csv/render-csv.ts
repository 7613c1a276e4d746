import type { Report } from '../report/report';
import { numberCell, textCell } from './csv-cell';
import { type DataColumn, dataColumns } from './data-columns';

/**
 * The data as a CSV that opens right by a double-click in Danish Excel, whatever the report's language: UTF-8 with a byte order
 * mark, semicolons, CRLF, decimal comma. One row a cell under one row of headings. The spreadsheet's column of signs is left
 * out: it says nothing that the finding's words do not, and the sign for agreement would read as a formula.
 */
export function renderCsv(report: Report): Uint8Array {
  const columns = dataColumns(report).filter(({ key }) => key !== 'sign');
  const heading = columns.map((column) => textCell(column.heading));
  const rows = report.parts.rows.map((row) => columns.map((column) => cellOf(column.read(row))));
  const lines = [heading, ...rows].map((cells) => `${cells.join(';')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function cellOf(value: ReturnType<DataColumn['read']>): string {
  if (value === null) return '';
  return typeof value === 'number' ? numberCell(value) : textCell(value);
}
