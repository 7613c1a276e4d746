import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findings, isCompared } from '@/lib/domain/finding';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { markKinds } from '@/lib/domain/layout/mark-kind';
import { markShapes } from '@/lib/domain/layout/mark-shape';
import { markStyles, radarColours } from '@/lib/domain/layout/mark-style';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import { exampleRadar } from './example-sheet';
import { findingStyle } from './finding-style';
import { KindMark } from './kind-mark';
import { RadarLegend } from './radar-legend';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe('the language of findings', () => {
  it('has colours that words on white and numbers in dots can be read in', () => {
    for (const kind of markKinds) expect(contrast(markStyles[kind].colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(radarColours.text, radarColours.rings[0])).toBeGreaterThanOrEqual(4.5);
  });

  it('has colours that stand out from every ring', () => {
    for (const ring of radarColours.rings) {
      for (const kind of markKinds) expect(contrast(markStyles[kind].colour, ring)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a shape and a glyph of its own for each kind', () => {
    expect(new Set(markKinds.map((kind) => JSON.stringify(markShapes[kind]))).size).toBe(markKinds.length);
    expect(new Set(markKinds.map((kind) => markStyles[kind].glyph)).size).toBe(markKinds.length);
  });

  it('fills the dot of what is compared, and of nothing else', () => {
    for (const finding of findings) expect(findingStyle(finding).filled).toBe(isCompared(finding));
  });

  it('has the same colours in the style sheet', () => {
    const sheet = readFileSync(new URL('./radar.scss', import.meta.url), 'utf8');
    for (const kind of markKinds) expect(sheet).toContain(`--radar-${kind}: ${markStyles[kind].colour};`);
  });
});

describe('KindMark', () => {
  it('says each kind in its word, with the sign hidden from who hears it', () => {
    for (const kind of markKinds) {
      const markup = renderToStaticMarkup(<KindMark kind={kind} word="et ord" />);
      expect(markup).toContain('aria-hidden="true"');
      expect(markup).toContain('<span>et ord</span>');
      expect(markup).toContain(`radar-kind--${kind}`);
    }
  });
});

describe('RadarLegend', () => {
  it('explains what the picture contains, and only that', () => {
    const radar = exampleRadar();
    const markup = renderToStaticMarkup(
      <RadarLegend layout={layoutRadar(radar.technologies)} marks={marksOfFindings(radar.findings)} locale="da" />,
    );
    expect(markup).toContain('afprøver for lidt');
    expect(markup).toContain('spændet mellem fagområder');
    expect(markup).not.toContain('afprøver for meget');
    expect(markup).toContain('1\u2060–\u20609 Teknologier til dataindsamling');
  });
});
