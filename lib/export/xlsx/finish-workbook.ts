import { coreProperties } from '../office/core-properties';
import { changePart, closeParts, openParts, setPart } from '../office/package-parts';
import type { Report } from '../report/report';

/** A sheet's own additions: what stands after its rows. */
export type SheetFinish = { readonly path: string; readonly ending: string };

type Finish = { readonly sheets: readonly SheetFinish[]; readonly definedNames: string };

const packageTypes = 'application/vnd.openxmlformats-package';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The workbook with what its writer cannot do: filters, what every printed page says, the file's properties, and dates that are
 * the snapshot's. Throws where the writer's XML is not as expected.
 */
export function finishWorkbook(workbook: Uint8Array, report: Report, { sheets, definedNames }: Finish): Uint8Array {
  const parts = openParts(workbook);
  const change = (path: string, from: string | RegExp, to: string) =>
    changePart(parts, path, (xml) => xml.replace(from, () => to));
  for (const { path, ending } of sheets) {
    change(path, '<sheetView', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetView');
    change(path, /<\/sheetData>.*<\/worksheet>/s, `</sheetData>${ending}</worksheet>`);
  }
  change('xl/workbook.xml', '<definedNames/>', `<definedNames>${definedNames}</definedNames>`);
  const properties = `<Override ContentType="${packageTypes}.core-properties+xml" PartName="/docProps/core.xml"/>`;
  change('[Content_Types].xml', '</Types>', `${properties}</Types>`);
  const relation = `Type="${packageRelations}/metadata/core-properties" Target="docProps/core.xml"`;
  change('_rels/.rels', '</Relationships>', `<Relationship Id="rId-core" ${relation}/></Relationships>`);
  setPart(parts, 'docProps/core.xml', coreProperties(report));
  return closeParts(parts, report.head.createdAt);
}
