import { type PaperFormat, paperFormats } from '@/lib/domain/paper-format';

/** Every format that is not the zip itself. */
export type PackedFormat = Exclude<PaperFormat, 'zip'>;
export type PackedPapers = Readonly<Record<PackedFormat, Uint8Array>>;

export const packedFormats = paperFormats.filter((format) => format !== 'zip');
