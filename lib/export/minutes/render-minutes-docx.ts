import type { FileChild } from 'docx';
import { blockContent } from '../docx/block-content';
import { packDocument } from '../docx/pack-document';
import { headingParagraph } from '../docx/text-paragraphs';
import { titleContent } from '../docx/title-content';
import type { PrintedReport } from '../report/report';

/** The minutes as a document to be edited in Word. The same report gives the same bytes. */
export async function renderMinutesDocx(report: PrintedReport): Promise<Uint8Array> {
  const sections = report.body.flatMap(({ heading, blocks }): FileChild[] => [
    headingParagraph(1, heading),
    ...blockContent(blocks, { pictures: new Map(), heading }),
  ]);
  return packDocument(report, { running: report.head.above, children: [...titleContent(report.head), ...sections] });
}
