import { describe, expect, it } from 'vitest';
import { paperSize } from '@/lib/domain/layout/layout-size';
import { buildReport } from '../report/build-report';
import { blankSnapshot, exampleSnapshot, vejleSnapshot } from '../report/snapshot.fixture';
import { firstFigureSize, lowSize } from './figure-size';

describe('the first radar', () => {
  it('is as large as in other papers where the first page has room for it', () => {
    expect(firstFigureSize(buildReport(vejleSnapshot()))).toBe(paperSize);
    expect(firstFigureSize(buildReport(blankSnapshot()))).toBe(paperSize);
  });

  it('is low where that brings it onto the first page', () => {
    expect(firstFigureSize(buildReport(exampleSnapshot()))).toBe(lowSize);
  });

  it('is large again where it stands on the second page anyway', () => {
    const background = 'Byrådet har vedtaget en lang række mål for brugen af ny teknologi. '.repeat(20);
    expect(firstFigureSize(buildReport(exampleSnapshot({ texts: { background } })))).toBe(paperSize);
  });

  it('has the same proportions of text to width', () => {
    expect(lowSize).toMatchObject({ width: paperSize.width, fontSize: paperSize.fontSize });
    expect(lowSize.height).toBeLessThan(0.85 * paperSize.height);
  });
});
