import { z } from 'zod';
import { failure, type Result, success } from '@/lib/domain/result';
import { mostBytes } from '@/lib/exchange/envelope';

/** A form without a chosen file sends an empty one without a name. */
export const uploadField = z.instanceof(File);

/** The text of a file that was handed in; `no-file` or `file-too-large`. */
export async function readUpload(file: File): Promise<Result<string, never>> {
  if (file.name === '' && file.size === 0) return failure('invalid', 'no-file');
  if (file.size > mostBytes) return failure('invalid', 'file-too-large');
  return success(await file.text());
}
