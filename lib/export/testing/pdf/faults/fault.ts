import type { PDFDocument } from 'pdf-lib';
import type { PdfRule } from '../finding';

/** One thing broken in a sound file, and the one rule that tells. */
export type Fault = {
  readonly rule: PdfRule;
  readonly what: string;
  readonly make: (document: PDFDocument) => void;
};
