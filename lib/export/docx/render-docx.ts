import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { itemContent } from './item-content';
import { packDocument } from './pack-document';
import { radarPictures } from './radar-picture';

/** The report as the draft of a committee item, to be edited in Word. The same report gives the same bytes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const { kommune, forum } = report.head;
  const running = textOf(report.locale).reportDocx.running(kommune, forum);
  return packDocument(report, { running, children: itemContent(report, radarPictures(report)) });
}
