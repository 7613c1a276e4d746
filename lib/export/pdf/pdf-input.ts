import { type Locale, textOf } from '@/lib/text/locale';
import type { Block, PrintedReport, RadarFigure, ReportHead, ReportTable, Section } from '../report/report';
import { mapTexts } from './map-texts';
import { markPictures } from './mark-picture';
import { pdfFonts } from './pdf-fonts';
import { missingLetter, printableText } from './printable-text';
import { radarPicture } from './radar-picture';
import { softBreaks } from './soft-breaks';
import { measureTable, tableMeasures } from './table-heights';

const regions: Readonly<Record<Locale, string>> = { da: 'DK', en: 'GB' };

/** What the template reads: the report as JSON, with each text printable and each radar drawn. */
export function pdfInput(report: PrintedReport): string {
  const { locale } = report;
  const { head, body, appendix } = mapTexts(
    { head: report.head, body: report.body, appendix: report.appendix },
    printableText,
  );
  return JSON.stringify({
    file: fileInput(head),
    head: headInput(head),
    words: wordsInput(locale),
    signs: markPictures,
    measures: tableMeasures,
    body: body.map(sectionInput),
    appendix: appendix.map(sectionInput),
  });
}

function sectionInput({ id, heading, blocks }: Section) {
  return { id, heading: softBreaks(heading), blocks: blocks.map(blockInput) };
}

function blockInput(block: Block) {
  if (block.kind === 'figure') return { kind: block.kind, figure: figureInput(block.figure) };
  if (block.kind === 'table') return { kind: block.kind, table: tableInput(block.table) };
  return mapTexts(block, softBreaks);
}

/** Only a word that may be wider than its column is worth a hyphen. */
const longWord = /\S{17,}/;

function tableInput(table: ReportTable) {
  const { caption, note, columns, rows } = mapTexts(table, softBreaks);
  const cells = rows.map((row) => row.cells.map(({ text, kind }) => ({ text, kind, long: longWord.test(text) })));
  return { caption, note, columns, rows: cells, ...measureTable(table) };
}

/** Only what is set or said of a figure; the technologies are in the picture and in the tables. */
function figureInput(figure: RadarFigure) {
  const { alt, caption, legend } = figure;
  return { alt, caption: softBreaks(caption), legend, ...radarPicture(figure) };
}

/** The properties of the file, without space around them: some readers leave it out. */
function fileInput({ title, subject, keywords, author, kommune, createdAt }: ReportHead) {
  const authors = [author ?? kommune];
  const properties = mapTexts({ subject, keywords, authors }, (text) => text.trim());
  return { ...properties, title: titleOf(title), created: createdParts(createdAt) };
}

function headInput({ title, above, date, marks, foot }: ReportHead) {
  return { ...mapTexts({ title: titleOf(title), above, foot }, softBreaks), date, marks };
}

/** A heading may not be empty. */
function titleOf(title: string): string {
  return title.trim() === '' ? missingLetter : title.trim();
}

/** A moment as Typst takes it, in UTC, to the second. */
function createdParts(createdAt: string) {
  const at = new Date(createdAt);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

/** The number of pages is known only when they are set: the template puts its counters between the words. */
function wordsInput(locale: Locale) {
  const { report } = textOf(locale);
  return {
    lang: locale,
    region: regions[locale],
    fonts: pdfFonts.map(({ family }) => family),
    appendix: report.appendix,
    page: report.page(0, 1).split(/\d/),
  };
}
