import type { PaperFormat } from '@/lib/domain/paper-format';
import type { PaperFile } from './paper-file';

/** What must be made for one file, in order: the zip needs every other first. */
export function makeSteps(file: PaperFile, files: readonly PaperFile[]): PaperFormat[] {
  if (file.format !== 'zip') return [file.format];
  const missing = files.filter(({ format, made }) => format !== 'zip' && made === null);
  return [...missing.map(({ format }) => format), 'zip'];
}
