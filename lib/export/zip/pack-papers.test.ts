import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../report/build-report';
import { exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../report/snapshot.fixture';
import { fixedZip } from './fixed-zip';
import { packPapers } from './pack-papers';
import { type PackedPapers, packedFormats } from './packed-formats';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const files: PackedPapers = {
  pdf: bytesOf('%PDF'),
  docx: bytesOf('docx'),
  pptx: bytesOf('pptx'),
  xlsx: bytesOf('xlsx'),
  csv: bytesOf('csv'.repeat(1000)),
  svg: bytesOf('<svg/>'),
  png: bytesOf('png'),
};
const example = buildReport(exampleSnapshot());

function readMeOf(zip: Uint8Array, name = 'LÆSMIG.txt'): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(unzipSync(zip)[name]);
}

describe('the zip of all papers', () => {
  it('holds every file under its fixed name, after what is what', () => {
    const entries = unzipSync(packPapers(example, files));
    expect(Object.keys(entries)).toEqual([
      ...['LÆSMIG.txt', 'bilag.pdf', 'sagsfremstilling.docx', 'droeftelse.pptx'],
      ...['data.xlsx', 'data.csv', 'radar.svg', 'radar.png'],
    ]);
    expect(entries['data.csv']).toEqual(files.csv);
    expect(entries['bilag.pdf']).toEqual(files.pdf);
  });

  it('says what each file is, with the checksum of its bytes', () => {
    const text = readMeOf(packPapers(example, files));
    expect(text.startsWith('\ufeffBilag om brug af ny teknologi 2026, Eksempelkommune\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('MÆRKNING: Udkast, Simulerede tal.');
    expect(text).toContain(example.head.snapshotId);
    const names = ['bilag.pdf', 'sagsfremstilling.docx', 'droeftelse.pptx', 'data.xlsx', 'data.csv'];
    for (const [index, name] of names.entries()) {
      const format = packedFormats[index] ?? 'pdf';
      const sum = createHash('sha256').update(files[format]).digest('hex');
      expect(text).toContain(`\r\n${sum}  ${name}\r\n`);
    }
  });

  it('speaks the report’s language, and of no marks where there are none', () => {
    const english = buildReport(vejleSnapshot({ options: { language: 'en' } }));
    const text = readMeOf(packPapers(english, files), 'README.txt');
    expect(text).toContain('The attachment for the agenda.');
    expect(text).not.toContain('MARKS');
  });

  it('keeps its lines whatever the title holds', () => {
    const text = readMeOf(packPapers(buildReport(extremeSnapshot({ texts: { title: 'a\r\nb\u0000c' } })), files));
    expect(text).toContain('\r\na bc\r\n');
  });

  it('is the same bytes each time, and other bytes when a file is another', () => {
    const first = Buffer.from(packPapers(example, files));
    expect(first.equals(packPapers(buildReport(exampleSnapshot()), files))).toBe(true);
    expect(first.equals(packPapers(example, { ...files, svg: bytesOf('<svg></svg>') }))).toBe(false);
  });
});

describe('a zip with a fixed date', () => {
  it('is the same in every time zone, at midnight and in the hour that summer time leaves out', () => {
    const kept = process.env.TZ;
    const at = (zone: string, time: string) => {
      process.env.TZ = zone;
      return Buffer.from(fixedZip([{ path: 'a', bytes: bytesOf('a') }], time)).toString('hex');
    };
    try {
      for (const time of ['2026-03-29T02:30:00Z', '2026-12-31T23:59:59Z', '2026-01-01T00:00:00Z']) {
        const zones = ['Europe/Copenhagen', 'UTC', 'Pacific/Auckland', 'America/Los_Angeles'];
        expect(new Set(zones.map((zone) => at(zone, time))).size).toBe(1);
      }
    } finally {
      if (kept === undefined) delete process.env.TZ;
      else process.env.TZ = kept;
    }
  });
});
