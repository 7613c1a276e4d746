import { createHash } from 'node:crypto';
import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';

/** A file that lies beside it: `words` say what it is and what opens it. */
type ListedFile = { readonly path: string; readonly bytes: Uint8Array; readonly words: string };

/** What is what, in plain text that any editor opens: UTF-8 with a byte order mark and CRLF, as Notepad has it. */
export function readMe({ head, locale }: Report, files: readonly ListedFile[]): Uint8Array {
  const text = textOf(locale).reportZip;
  const marks = head.marks.map((mark) => mark.text).join(', ');
  const heading = text.heading(head.kommune, head.year);
  const lines = [
    heading,
    '='.repeat(heading.length),
    '',
    ...(marks === '' ? [] : [text.marks(marks), '']),
    head.title,
    text.lead,
    '',
    text.contents,
    ...files.flatMap(({ path, words }) => ['', path, `  ${words}`]),
    '',
    text.made(head.date, head.version),
    text.snapshot(head.snapshotId),
    head.foot,
    '',
    text.checksums,
    text.checksumsWhy,
    '',
    ...files.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`),
  ];
  const written = lines.map((line) => `${line.replaceAll('\n', ' ')}\r\n`);
  return new TextEncoder().encode(`\ufeff${written.join('')}`);
}
