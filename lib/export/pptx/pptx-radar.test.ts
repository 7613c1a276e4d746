import { describe, expect, it } from 'vitest';
import { emptySnapshot, exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../report/snapshot.fixture';
import { findElement, findElements } from '../testing/office/find-elements';
import { identityOf, linesOf, type ReadSlide, renderedPptx, shapesIn } from './rendered-pptx.fixture';

const every = [
  ['an example', await renderedPptx(exampleSnapshot())],
  ['the real sheet', await renderedPptx(vejleSnapshot())],
  ['no reference', await renderedPptx(emptySnapshot())],
  ['the worst input', await renderedPptx(extremeSnapshot())],
] as const;

const clean = (text: string) => text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\ufffe]/gu, '');

function radarOf(slides: readonly ReadSlide[], alt: string) {
  const groups = (slides[2]?.shapes ?? []).filter(({ name }) => name === 'p:grpSp');
  const radar = groups.find((group) => identityOf(group).attributes.descr === alt);
  if (radar === undefined) throw new Error('No group tells what the radar shows');
  return radar;
}

describe.each(every)('the radar with %s', (_, { slides, report }) => {
  const { radar: figure } = report.parts;
  const radar = radarOf(slides, clean(figure.alt));
  const groups = shapesIn(radar).map((group) => {
    const { name = '', descr = '' } = identityOf(group).attributes;
    return { group, name, descr };
  });
  const technologies = groups.filter(({ name }) => /^\d+ /.test(name));

  it('is native shapes: no picture stands on any slide', () => {
    expect(slides.flatMap(({ root }) => findElements(root, 'p:pic'))).toEqual([]);
    expect(groups.every(({ group }) => group.name === 'p:grpSp')).toBe(true);
  });

  it('has a group for each technology, in their order, told by number, name and finding', () => {
    expect(technologies.map(({ name }) => name)).toEqual(
      figure.technologies.map(({ number, name }) => clean(`${number} ${name}`)),
    );
    const words = figure.legend.map(({ word }) => word);
    for (const { name, descr } of technologies) {
      expect(words.map((word) => `${name}: ${word}`)).toContain(descr);
    }
  });

  it('has the rings in a group of their own, and what it says in the middle', () => {
    expect(groups[0]?.descr).toContain('Klar, Afprøv, Hold øje, Afvent');
    const rings = groups[0] === undefined ? [] : shapesIn(groups[0].group).map((shape) => linesOf(shape).join());
    expect(rings.filter((text) => text !== '')).toEqual(['AFVENT', 'HOLD ØJE', 'AFPRØV', 'KLAR'].reverse());
    const said = figure.headline === null ? [] : [figure.headline.figure, figure.headline.of, ...figure.headline.lines];
    expect(groups[1]?.descr).toBe(said.join(' '));
  });

  it('has dots with their numbers, arcs for references, a line between both, and whiskers', () => {
    for (const [index, technology] of figure.technologies.entries()) {
      const group = technologies[index]?.group;
      const shapes = group === undefined ? [] : shapesIn(group);
      const dots = shapes.filter((shape) => findElement(shape, 'a:prstGeom')?.attributes.prst === 'ellipse');
      expect(dots.map((dot) => linesOf(dot).join())).toEqual(
        technology.level === null ? [] : [String(technology.number)],
      );
      const named = (prefix: string) =>
        shapes.filter((shape) => identityOf(shape).attributes.name?.startsWith(prefix)).length;
      expect(named('Bue')).toBe(technology.reference === null ? 0 : 1);
      expect(named('Forbindelse')).toBe(technology.level === null || technology.reference === null ? 0 : 1);
      expect(named('Spænd')).toBe(technology.lowest === technology.highest ? 0 : 1);
      expect(named('Tegn')).toBe(1);
      expect(named('Navn')).toBe(1);
    }
  });

  it('is explained beside it, and told in words in the notes', () => {
    const texts = (slides[2]?.shapes ?? []).flatMap(linesOf);
    for (const { word } of figure.legend) expect(texts).toContain(word);
    expect(slides[2]?.notes).toEqual([clean(figure.alt), figure.caption]);
  });

  it('keeps its names on one line each, in a box that does not change their size', () => {
    const properties = findElements(radar, 'a:bodyPr');
    expect(properties.length).toBeGreaterThan(figure.technologies.length);
    for (const body of properties) {
      expect(body.attributes).toMatchObject({ wrap: 'none', lIns: '0', tIns: '0', rIns: '0', bIns: '0' });
      expect(findElement(body, 'a:noAutofit')).not.toBeNull();
    }
  });
});
