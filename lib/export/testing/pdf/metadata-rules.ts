import type { PDFDict } from 'pdf-lib';
import type { PdfFinding } from './finding';
import { dictAt, flagAt, textAt } from './objects';
import type { PdfFile } from './open-pdf';
import { namespaces, type Xmp } from './xmp';

/** Title, language and the two declarations, told the same way in the catalog, the document information and the XMP. */
export function metadataFindings(file: PdfFile): PdfFinding[] {
  const { catalog, xmp, info } = file;
  return [
    ...languageFindings(catalog, xmp),
    ...viewFindings(catalog),
    ...fileFindings(file),
    ...xmpFindings(xmp, info),
  ];
}

function languageFindings(catalog: PDFDict, xmp: Xmp | null): PdfFinding[] {
  const language = textAt(catalog, 'Lang');
  if (language === null || !/^(da|en)(-[A-Z]{2})?$/.test(language)) {
    return [
      {
        rule: 'language-missing',
        message: `The catalog's /Lang is ${language ?? 'missing'}, not da-DK, en-GB or the like.`,
      },
    ];
  }
  const other = xmp?.text('dc:language');
  if (xmp === null || other === language) return [];
  return [
    {
      rule: 'language-disagrees',
      message: `XMP dc:language is ${other ?? 'missing'}, the catalog's /Lang is ${language}.`,
    },
  ];
}

function viewFindings(catalog: PDFDict): PdfFinding[] {
  const findings: PdfFinding[] = [];
  if (flagAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true) {
    findings.push({
      rule: 'title-not-shown',
      message: 'ViewerPreferences lack /DisplayDocTitle true: a reader shows the file name.',
    });
  }
  const marks = dictAt(catalog, 'MarkInfo');
  if (flagAt(marks, 'Marked') !== true || flagAt(marks, 'Suspects') === true) {
    findings.push({ rule: 'not-marked', message: 'The catalog lacks /MarkInfo /Marked true, or says /Suspects true.' });
  }
  return findings;
}

function fileFindings({ context, version, catalog }: PdfFile): PdfFinding[] {
  const findings: PdfFinding[] = [];
  if (context.trailerInfo.ID === undefined) findings.push({ rule: 'id-missing', message: 'The trailer has no /ID.' });
  const raised = textOfVersion(catalog);
  if (!['1.4', '1.5', '1.6', '1.7'].includes(version) || (raised !== null && raised > '1.7')) {
    findings.push({
      rule: 'version-too-high',
      message: `PDF ${raised ?? version} is beyond 1.7, which PDF/A-2 stands on.`,
    });
  }
  return findings;
}

function textOfVersion(catalog: PDFDict): string | null {
  return (
    catalog
      .entries()
      .find(([key]) => key.decodeText() === 'Version')?.[1]
      .toString()
      .slice(1) ?? null
  );
}

function xmpFindings(xmp: Xmp | null, info: PDFDict | null): PdfFinding[] {
  if (xmp === null)
    return [{ rule: 'xmp-unreadable', message: 'The catalog has no /Metadata of well-formed XML in UTF-8.' }];
  const findings: PdfFinding[] = [];
  if (!xmp.text('dc:title')) findings.push({ rule: 'title-missing', message: 'XMP has no dc:title.' });
  if (xmp.text('pdfuaid:part') !== '1')
    findings.push({ rule: 'pdfua-missing', message: 'XMP does not say pdfuaid:part 1.' });
  const archived = `${xmp.text('pdfaid:part')}${xmp.text('pdfaid:conformance')}`;
  if (archived !== '2A') {
    findings.push({ rule: 'pdfa-missing', message: 'XMP does not say pdfaid:part 2 and pdfaid:conformance A.' });
  }
  return [...findings, ...extensionFindings(xmp), ...dateFindings(xmp, info), ...infoFindings(xmp, info)];
}

/** PDF/A-2, 6.6.2.3: a property that XMP does not define itself is described in the file. */
const predefined: ReadonlySet<string> = new Set([
  namespaces.dc,
  namespaces.xmp,
  namespaces.pdf,
  namespaces.pdfaid,
  'http://www.aiim.org/pdfa/ns/extension/',
  ...['rights', 'mm', 'bj', 't/pg', 'DynamicMedia', 'g/img', 'sType/Font'].flatMap((part) => [
    `http://ns.adobe.com/xap/1.0/${part}/`,
    `http://ns.adobe.com/xmp/1.0/${part}/`,
  ]),
  'http://ns.adobe.com/photoshop/1.0/',
]);

function extensionFindings({ namespaces: used, described }: Xmp): PdfFinding[] {
  return [...used]
    .filter((namespace) => !predefined.has(namespace) && !described.has(namespace))
    .map((namespace) => ({
      rule: 'xmp-extension-missing',
      message: `No extension schema in XMP describes the properties of ${namespace}.`,
    }));
}

function dateFindings(xmp: Xmp, info: PDFDict | null): PdfFinding[] {
  const pairs = [['xmp:CreateDate', 'CreationDate'] as const, ['xmp:ModifyDate', 'ModDate'] as const];
  return pairs.flatMap(([property, key]): PdfFinding[] => {
    const [inXmp, inInfo] = [xmp.text(property), textAt(info, key)];
    if (inXmp === null && inInfo === null) return [];
    const same = inXmp !== null && inInfo !== null && Date.parse(inXmp) === pdfTime(inInfo);
    return same ? [] : [{ rule: 'dates-disagree', message: `XMP ${property} is ${inXmp}, Info /${key} is ${inInfo}.` }];
  });
}

/** `D:20261122093000+01'00'`, in milliseconds; what is left out is the earliest. */
function pdfTime(text: string): number {
  const found = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z(?:00)?'?(?:00'?)?|([+-]\d\d)'?(\d\d)?'?)?$/.exec(
    text,
  );
  if (found === null) return Number.NaN;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zoneHour, zoneMinute = '00'] =
    found;
  const zone = zoneHour === undefined ? 'Z' : `${zoneHour}:${zoneMinute}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

function infoFindings(xmp: Xmp, info: PDFDict | null): PdfFinding[] {
  const pairs = [
    ['Title', 'dc:title'],
    ['Author', 'dc:creator'],
    ['Subject', 'dc:description'],
    ['Keywords', 'pdf:Keywords'],
    ['Creator', 'xmp:CreatorTool'],
    ['Producer', 'pdf:Producer'],
  ] as const;
  return pairs.flatMap(([key, property]): PdfFinding[] => {
    const [inInfo, inXmp] = [textAt(info, key), xmp.text(property)];
    if (inInfo === null || inXmp === inInfo || (property === 'dc:title' && !inXmp)) return [];
    return [{ rule: 'info-disagrees', message: `Info /${key} is "${inInfo}", XMP ${property} is "${inXmp ?? ''}".` }];
  });
}
