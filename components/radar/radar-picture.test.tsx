import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findings as allFindings, type Finding } from '@/lib/domain/finding';
import { layoutRadar, type PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import { compactSize, fullSize, type LayoutSize } from '@/lib/domain/layout/layout-size';
import { type MarkKind, movementMarks, positionMarks } from '@/lib/domain/layout/mark-kind';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import { describeRadar, radarHeadline } from '@/lib/text/describe-radar';
import { type ExampleRadar, exampleRadar } from './example-sheet';
import { RadarPicture } from './radar-picture';

const longName = 'Automatiseret sagsbehandling med kunstig intelligens på tværs af alle fagområder';

/** So many technologies, all in Klar on both sides, with names of 80 characters. */
function crowdedRadar(count: number): ExampleRadar {
  const technologies = Array.from({ length: count }, (_, index): PlottedTechnology => {
    const reference = { level: 4, borderline: false };
    const own = { level: 4, lowest: null, highest: null, reference };
    return {
      id: `t${index + 1}`,
      number: index + 1,
      name: longName,
      category: index < 15 ? 'data' : 'products',
      ...own,
    };
  });
  return { technologies, findings: new Map(technologies.map(({ id }) => [id, 'aligned'])) };
}

function blankRadar(): ExampleRadar {
  const empty = { level: null, lowest: null, highest: null, reference: null };
  return { technologies: exampleRadar().technologies.map((item) => ({ ...item, ...empty })), findings: new Map() };
}

/** The example sheet with every finding and state in turn; the states without an own level have none. */
function everyFinding(): ExampleRadar {
  const withoutLevel = new Set<Finding>(['evaluated', 'not-relevant', 'unanswered']);
  const marked = exampleRadar().technologies.map((technology, index) => {
    const finding = allFindings[index % allFindings.length] ?? 'aligned';
    const own = withoutLevel.has(finding) ? { level: null, lowest: null, highest: null } : {};
    const reference = finding === 'no-reference' ? { reference: null } : {};
    const unsure = finding === 'borderline' ? { reference: { level: 2.5, borderline: true } } : {};
    return { finding, technology: { ...technology, ...own, ...reference, ...unsure } };
  });
  return {
    technologies: marked.map(({ technology }) => technology),
    findings: new Map(marked.map(({ technology, finding }) => [technology.id, finding])),
  };
}

function draw({ technologies, findings }: ExampleRadar, size: LayoutSize = fullSize): string {
  return renderToStaticMarkup(
    <RadarPicture
      layout={layoutRadar(technologies, size)}
      marks={marksOfFindings(findings)}
      locale="da"
      headline={radarHeadline(technologies, findings, { locale: 'da' })}
      title="Radar"
      description={describeRadar(technologies, findings, { locale: 'da' })}
    />,
  );
}

/** One element a line, so that a change shows as the lines it touches. */
const lines = (markup: string): string => `${markup.replaceAll('><', '>\n<')}\n`;

const pictures: readonly (readonly [string, ExampleRadar, LayoutSize])[] = [
  ['real-sheet', exampleRadar(), fullSize],
  ['real-sheet-compact', exampleRadar(), compactSize],
  ['blank', blankRadar(), fullSize],
  ['one-technology', crowdedRadar(1), fullSize],
  ['forty-in-one-ring', crowdedRadar(40), fullSize],
  ['every-finding', everyFinding(), fullSize],
];

/** The example sheet with some signs in turn, over an edition that is no edition: the arcs are the others, or an earlier year. */
function drawMarks(kinds: readonly MarkKind[]): string {
  const technologies = exampleRadar().technologies.map((technology, index) => {
    const kind = kinds[index % kinds.length];
    const own = { ...technology, lowest: null, highest: null };
    if (kind === 'gone') return { ...own, level: null };
    return kind === 'new' || kind === 'no-reference' ? { ...own, reference: null } : own;
  });
  const marks = new Map(technologies.map(({ id }, index) => [id, kinds[index % kinds.length] ?? 'unmoved']));
  const layout = layoutRadar(technologies);
  const words = { title: 'Radar', description: '', headline: null };
  return renderToStaticMarkup(<RadarPicture layout={layout} marks={marks} locale="da" {...words} />);
}

describe('RadarPicture', () => {
  it.each([
    ['positions', [...positionMarks, 'suppressed', 'no-reference', 'unanswered'] as const],
    ['movements', movementMarks],
  ] as const)('draws %s as they were last looked at', async (name, kinds) => {
    await expect(lines(drawMarks(kinds))).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it.each(pictures)('draws %s as it was last looked at', async (name, radar, size) => {
    await expect(lines(draw(radar, size))).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it('has no inline style, which the content security policy would refuse', () => {
    for (const [, radar, size] of pictures) expect(draw(radar, size)).not.toContain('style=');
  });

  it('is one image with a title and a description', () => {
    const markup = draw(exampleRadar());
    expect(markup).toContain('role="img"');
    expect(markup).toContain('<title id="radar-title">Radar</title>');
    expect(markup).toMatch(/<desc id="radar-description">Radar med 22 teknologier\./);
  });

  it('draws a dot for each own level, and none for an answer that is no use', () => {
    const dots = (markup: string) => markup.match(/class="radar-dot-number"/g)?.length ?? 0;
    const radar = everyFinding();
    const placed = radar.technologies.filter(({ level }) => level !== null).length;
    expect(dots(draw(radar))).toBe(placed);
    expect(placed).toBeLessThan(radar.technologies.length);
    expect(dots(draw(blankRadar()))).toBe(0);
  });

  it('keeps the full name of what it shortens', () => {
    expect(draw(crowdedRadar(40))).toContain(`<title>40 ${longName}</title>`);
  });
});
