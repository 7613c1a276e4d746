import { gzipSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { slideSize } from '@/lib/domain/layout/layout-size';
import { buildReport } from '../report/build-report';
import { exampleSnapshot, extremeSnapshot } from '../report/snapshot.fixture';
import { radarPng, renderPng } from './render-png';

const report = buildReport(exampleSnapshot());

type Chunk = { readonly type: string; readonly data: Buffer; readonly checksum: number; readonly expected: number };

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: content.toString('latin1', 0, 4),
      data: content.subarray(4),
      checksum: bytes.readUInt32BE(at + 8 + length),
      // The end of a gzip file is the same checksum, made by another program.
      expected: gzipSync(content).readUInt32LE(gzipSync(content).length - 8),
    });
    at += length + 12;
  }
  return chunks;
}

const textsOf = (chunks: readonly Chunk[]) =>
  chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8').split(/\0+/));

describe('renderPng', () => {
  const png = renderPng(report);
  const chunks = chunksOf(png);

  it('is a PNG at two pixels a unit that another program can read', async () => {
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const image = await (await PDFDocument.create()).embedPng(png);
    expect(image.width).toBe(2 * 1180);
    expect(image.height).toBeGreaterThan(2 * 1000);
  });

  it('has title, description and source inside, as UTF-8', () => {
    expect(textsOf(chunks)).toEqual([
      ['Title', `${report.head.title}. ${report.parts.radar.title}`],
      ['Description', `Udkast. Simulerede tal. ${report.parts.radar.alt} ${report.parts.radar.caption}`],
      ['Source', report.head.foot],
    ]);
  });

  it('has its parts in order, each with its checksum, and its density', () => {
    expect(chunks.slice(0, 5).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'iTXt']);
    expect(chunks.at(-1)?.type).toBe('IEND');
    expect(chunks.map(({ checksum }) => checksum)).toEqual(chunks.map(({ expected }) => expected));
    expect(chunks[1]?.data.readUInt32BE(0)).toBe(7559);
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(renderPng(buildReport(exampleSnapshot()))).equals(Buffer.from(png))).toBe(true);
  });

  it('is drawn whatever the names are', async () => {
    const extreme = renderPng(buildReport(extremeSnapshot()));
    const image = await (await PDFDocument.create()).embedPng(extreme);
    expect(image.width).toBe(2 * 1180);
  });
});

describe('radarPng', () => {
  it('is as wide as it is asked to be, in the proportions of its size', async () => {
    const png = radarPng(report.parts.radar, 'da', { width: 1486, size: slideSize });
    const image = await (await PDFDocument.create()).embedPng(png);
    expect([image.width, image.height]).toEqual([1486, 1088]);
  });
});
