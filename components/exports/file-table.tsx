import { Table } from '@/components/ui/table';
import { formatBytes } from '@/lib/text/format-bytes';
import { type Locale, textOf } from '@/lib/text/locale';
import { FileAction } from './file-action';
import { makeSteps } from './make-steps';
import type { PaperFile } from './paper-file';

type FileTableProps = {
  locale: Locale;
  exportId: string;
  files: readonly PaperFile[];
  /** May have files made that are not there yet. */
  mayIssue: boolean;
};

/** Every format a paper comes in: what it is for, what has been made, and how to get it. */
export function FileTable({ locale, exportId, files, mayIssue }: FileTableProps) {
  const text = textOf(locale).exports.files;
  return (
    <div className="paper-files">
      <Table id="files" caption={text.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{text.columns.file}</th>
            <th scope="col">{text.columns.state}</th>
            <th scope="col">{text.columns.action}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.format} id={`file-${file.format}`}>
              <th scope="row">
                <strong>{text.names[file.format]}</strong>
                <span className="paper-small">{text.uses[file.format]}</span>
              </th>
              <td>
                <FileState locale={locale} file={file} />
              </td>
              <td className="paper-file-action">
                <Action {...{ locale, exportId, file, files, mayIssue }} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function FileState({ locale, file }: { locale: Locale; file: PaperFile }) {
  const text = textOf(locale).exports.files;
  if (file.made === null) return text.notMade;
  const { size, sha256 } = file.made;
  return (
    <>
      {text.made(formatBytes(size, locale))}
      <details className="paper-hash">
        <summary>{text.hash(sha256.slice(0, 8))}</summary>
        <code>{sha256}</code>
      </details>
    </>
  );
}

type ActionProps = FileTableProps & { file: PaperFile };

function Action({ locale, exportId, file, files, mayIssue }: ActionProps) {
  const text = textOf(locale).exports.files;
  const name = text.names[file.format];
  if (file.made === null && !mayIssue) return null;
  const { fetch, make, progress, failed } = text;
  return (
    <FileAction
      exportId={exportId}
      format={file.format}
      href={file.href}
      isMade={file.made !== null}
      isMain={file.format === 'pdf'}
      steps={makeSteps(file, files).map((format) => ({ format, name: text.names[format] }))}
      words={{ fetch, make, progress, failed, fetchNamed: text.fetchNamed(name), makeNamed: text.makeNamed(name) }}
    />
  );
}
