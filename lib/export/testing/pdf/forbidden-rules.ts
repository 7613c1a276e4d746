import { PDFName, type PDFObject } from 'pdf-lib';
import type { PdfFinding, PdfRule } from './finding';
import { allDicts, arrayAt, asDict, dictAt, entries, nameAt, numberAt, type PlacedDict, valueAt } from './objects';
import type { PdfFile } from './open-pdf';

/** What a paper for the archive must not hold: scripts, attachments, forms, layers, transparency, packing under patent. */
export function forbiddenFindings(file: PdfFile): PdfFinding[] {
  const inObjects = allDicts(file.context).flatMap(({ dict, where }) =>
    checks.flatMap(({ rule, what, holds }) =>
      holds({ dict, where }) ? [{ rule, message: `${what} in ${where}.` }] : [],
    ),
  );
  return [...inObjects, ...intentFindings(file)];
}

type Check = { readonly rule: PdfRule; readonly what: string; readonly holds: (placed: PlacedDict) => boolean };

const harmless = new Set(['GoTo', 'GoToR', 'URI', 'Named', 'Thread']);
const actions = new Set(['Launch', 'Sound', 'Movie', 'ResetForm', 'SubmitForm', 'ImportData', 'Hide', 'SetOCGState']);
const otherActions = new Set(['Rendition', 'Trans', 'GoTo3DView', 'GoToE', 'RichMediaExecute']);

const checks: readonly Check[] = [
  {
    rule: 'script',
    what: 'JavaScript',
    holds: ({ dict }) => nameAt(dict, 'S') === 'JavaScript' || has(dict, 'JavaScript'),
  },
  { rule: 'forbidden-action', what: 'An action other than following a link', holds: isForbiddenAction },
  {
    rule: 'embedded-file',
    what: 'An embedded file',
    holds: ({ dict }) => has(dict, 'EmbeddedFiles') || has(dict, 'EF'),
  },
  {
    rule: 'form',
    what: 'A form',
    holds: ({ dict }) => has(dict, 'AcroForm') || has(dict, 'XFA') || has(dict, 'NeedsRendering'),
  },
  { rule: 'layers', what: 'A layer', holds: ({ dict }) => has(dict, 'OCProperties') || nameAt(dict, 'Type') === 'OCG' },
  {
    rule: 'transparency',
    what: 'A constant opacity below 1',
    holds: ({ dict }) => isBelowOne(dict, 'ca') || isBelowOne(dict, 'CA'),
  },
  { rule: 'transparency', what: 'A soft mask', holds: ({ dict }) => isMask(valueAt(dict, 'SMask')) },
  { rule: 'transparency', what: 'A blend mode other than Normal', holds: ({ dict }) => isBlend(valueAt(dict, 'BM')) },
  {
    rule: 'lzw',
    what: 'LZW packing',
    holds: ({ dict }) => filters(dict).some((name) => name === 'LZWDecode' || name === 'LZW'),
  },
];

function has(dict: PlacedDict['dict'], key: string): boolean {
  return dict.has(PDFName.of(key));
}

/** Only what stands where an action stands: /S names other things elsewhere. */
function isForbiddenAction({ dict }: PlacedDict): boolean {
  const [type, action] = [nameAt(dict, 'Type'), nameAt(dict, 'S')];
  if (action === null || action === 'JavaScript' || (type !== null && type !== 'Action')) return false;
  return actions.has(action) || otherActions.has(action) || (type === 'Action' && !harmless.has(action));
}

function isBelowOne(dict: PlacedDict['dict'], key: string): boolean {
  const opacity = numberAt(dict, key);
  return opacity !== null && opacity < 1;
}

function isMask(value: PDFObject | null): boolean {
  return asDict(value) !== null;
}

function isBlend(value: PDFObject | null): boolean {
  return value instanceof PDFName && !['Normal', 'Compatible'].includes(value.decodeText());
}

function filters(dict: PlacedDict['dict']): string[] {
  const value = valueAt(dict, 'Filter');
  const names = value instanceof PDFName ? [value] : entries(arrayAt(dict, 'Filter'));
  return names.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []));
}

/** A colour of a device means something only beside a profile of that device. */
function intentFindings({ catalog, pages }: PdfFile): PdfFinding[] {
  const intents = entries(arrayAt(catalog, 'OutputIntents')).map(asDict);
  if (intents.some((intent) => nameAt(intent, 'S') === 'GTS_PDFA1' && dictAt(intent, 'DestOutputProfile') !== null))
    return [];
  return pages.flatMap(({ page, paints }): PdfFinding[] => {
    const count = paints.filter((paint) => paint.device).length;
    const message = `Page ${page} paints ${count} times in a device's colours, and there is no output intent with a profile.`;
    return count === 0 ? [] : [{ rule: 'output-intent-missing', message }];
  });
}
