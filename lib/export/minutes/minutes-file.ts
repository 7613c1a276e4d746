import type { Minutes } from '@/lib/domain/meeting/minutes';
import { type Locale, textOf } from '@/lib/text/locale';
import { plainLetters } from '../plain-letters';
import { buildMinutesReport } from './build-minutes-report';

export const minutesFormats = ['pdf', 'docx'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

/** A name in letters that every system takes: eksempelkommune-referat-direktionen-2026-08-18-udkast.pdf. */
export function minutesFileName(minutes: Minutes, format: MinutesFormat, locale: Locale): string {
  const { file } = textOf(locale).minutes;
  const draft = minutes.closedAt === null ? [file.draft] : [];
  const parts = [minutes.kommuneName, file.name, minutes.forum, minutes.date, ...draft];
  return `${parts.map(plainLetters).filter(Boolean).join('-')}.${format}`;
}

/** The minutes as a file. The typesetter and the writer are loaded when they are first asked for: they are large. */
export async function renderMinutes(minutes: Minutes, format: MinutesFormat, locale: Locale): Promise<Uint8Array> {
  const report = buildMinutesReport(minutes, locale);
  return format === 'pdf'
    ? (await import('../pdf/render-pdf')).renderPdf(report)
    : (await import('./render-minutes-docx')).renderMinutesDocx(report);
}
