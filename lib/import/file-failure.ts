/** Why a file could not be read. Each has one sentence with its remedy in the interface's texts. */
export const fileFailures = [
  'empty',
  'too-large',
  'too-large-unpacked',
  'too-many-rows',
  'too-many-columns',
  'unsupported-type',
  'wrong-content',
  'old-format',
  'encrypted',
  'broken',
  'too-complex',
] as const;
export type FileFailure = (typeof fileFailures)[number];

export type FailedFile = { readonly ok: false; readonly code: FileFailure };

/** The answer for a file that cannot be read. */
export function failedFile(code: FileFailure): FailedFile {
  return { ok: false, code };
}
