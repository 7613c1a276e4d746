import { KindMark } from '@/components/radar/kind-mark';
import { Table } from '@/components/ui/table';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '@/lib/export/report/report';

/** A paper's table: on a phone each row is a block, whose cells then carry their column's name. */
export function TableBlock({ table }: { table: ReportTable }) {
  return (
    <div className="report-table">
      <Table id={`table-${table.key}`} caption={table.caption}>
        <thead>
          <tr>
            {table.columns.map(({ key, heading, align }) => (
              <th key={key} scope="col" className={align === 'end' ? 'numeric' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.id} row={row} columns={table.columns} />
          ))}
        </tbody>
      </Table>
      {table.note === '' ? null : <p className="report-small">{table.note}</p>}
    </div>
  );
}

function Row({ row, columns }: { row: ReportRow; columns: readonly ReportColumn[] }) {
  return (
    <tr>
      {columns.map(({ key, heading, align }, index) => {
        const cell = row.cells[index];
        const shared = { 'data-title': heading, className: `report-cell-${key}${align === 'end' ? ' numeric' : ''}` };
        return key === 'technology' ? (
          <th key={key} scope="row" {...shared}>
            <Content cell={cell} />
          </th>
        ) : (
          <td key={key} {...shared}>
            <Content cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

function Content({ cell }: { cell: ReportCell | undefined }) {
  if (cell === undefined) return null;
  return cell.kind === null ? cell.text : <KindMark kind={cell.kind} word={cell.text} />;
}
