import { expect, it } from 'vitest';
import { type PaperFormat, paperFormats } from '@/lib/domain/paper-format';
import { makeSteps } from './make-steps';
import type { PaperFile } from './paper-file';

const file = (format: PaperFormat, isMade: boolean): PaperFile => ({
  format,
  href: `/${format}`,
  made: isMade ? { size: 1, sha256: 'a' } : null,
});

it('makes one file alone', () => {
  const files = paperFormats.map((format) => file(format, false));
  expect(makeSteps(file('docx', false), files)).toEqual(['docx']);
});

it('makes what is missing before the zip, and nothing twice', () => {
  const files = paperFormats.map((format) => file(format, ['pdf', 'csv'].includes(format)));
  expect(makeSteps(file('zip', false), files)).toEqual(['docx', 'pptx', 'xlsx', 'svg', 'png', 'zip']);
});
