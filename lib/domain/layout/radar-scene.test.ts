import { describe, expect, it } from 'vitest';
import { layoutRadar, type PlottedTechnology } from './layout-radar';
import type { MarkKind } from './mark-kind';
import { markStyles } from './mark-style';
import { radarScene, sceneShapes } from './radar-scene';
import type { SceneShape } from './scene';
import { sceneMarkup } from './scene-markup';

const ringNames = { ready: 'Klar', trial: 'Afprøv', watch: 'Hold øje', wait: 'Afvent' };
const headline = { figure: '1', of: 'af 3', lines: ['teknologi svarer', 'til KL’s placering'] };

const plain: PlottedTechnology = {
  id: 'a',
  number: 1,
  name: 'Cloud',
  category: 'data',
  level: 2,
  lowest: 1,
  highest: 3,
  reference: { level: 4, borderline: false },
};
const technologies: readonly PlottedTechnology[] = [
  plain,
  { ...plain, id: 'b', number: 2, name: 'Droner <b>', level: 4, reference: null },
  { ...plain, id: 'c', number: 3, category: 'products', level: null, lowest: null, highest: null },
];
const marks = new Map<string, MarkKind>([
  ['a', 'too-much'],
  ['b', 'no-reference'],
]);
const layout = layoutRadar(technologies);
const scene = radarScene({ layout, marks, ringNames, headline });
const shapes = sceneShapes(scene);

type Shape<Kind> = Extract<SceneShape, { shape: Kind }>;

function shapesOf<Kind extends SceneShape['shape']>(kind: Kind, role: SceneShape['role']): Shape<Kind>[] {
  return shapes.filter((shape): shape is Shape<Kind> => shape.shape === kind && shape.role === role);
}

describe('radarScene', () => {
  it('has each shape of the layout, where the layout has it', () => {
    expect(shapesOf('arc', 'arc').map(({ from, to, radius }) => ({ from, to, radius }))).toEqual(
      layout.technologies.flatMap(({ arc }) =>
        arc === null ? [] : [{ from: arc.from, to: arc.to, radius: arc.radius }],
      ),
    );
    expect(shapesOf('circle', 'dot').map(({ center }) => center)).toEqual(
      layout.technologies.flatMap(({ dot }) => (dot === null ? [] : [{ x: dot.x, y: dot.y }])),
    );
    expect(shapesOf('text', 'label').map(({ text }) => text)).toEqual(
      layout.technologies.flatMap(({ label }) => label.lines),
    );
    expect(shapesOf('line', 'separator')).toHaveLength(1);
  });

  it('draws the rings first and never a dot under an arc, a connector or a whisker', () => {
    const order = shapes.map(({ role }) => role);
    expect(order.slice(0, 5)).toEqual(['ring', 'ring', 'ring', 'ring', 'middle']);
    const firstDot = order.indexOf('dot');
    for (const below of ['whisker', 'connector', 'arc'] as const)
      expect(order.lastIndexOf(below)).toBeLessThan(firstDot);
    expect(order.lastIndexOf('whisker')).toBeLessThan(order.indexOf('connector'));
  });

  it('says of each mark whose it is, and gives it the colour of its finding', () => {
    const [connector] = shapesOf('line', 'connector');
    expect(connector).toMatchObject({ technology: { id: 'a', number: 1, kind: 'too-much' }, kind: 'too-much' });
    expect(connector?.stroke).toBe(markStyles['too-much'].colour);
    expect(shapesOf('path', 'sign').every(({ kind, technology }) => kind === technology?.kind)).toBe(true);
    expect(shapesOf('path', 'sign').map(({ technology }) => technology?.id)).toEqual(['a', 'b']);
  });

  it('ends what has moved in an arrow, which points the way it moved and at nothing else', () => {
    const headsWith = (kind: MarkKind) =>
      sceneShapes(radarScene({ layout, marks: new Map([['a', kind]]), ringNames, headline: null })).filter(
        ({ shape, role }) => shape === 'path' && role === 'connector',
      );
    // The kommune's level is below the arc's: its dot stands further out.
    expect(headsWith('moved-out')).toMatchObject([{ fill: markStyles['moved-out'].colour, technology: { id: 'a' } }]);
    expect(headsWith('moved-in')).toEqual([]);
    expect(headsWith('too-much')).toEqual([]);
    expect(headsWith('unmoved')).toEqual([]);
  });

  it('leaves a dot hollow that is compared with nothing, and keeps its outer edge', () => {
    const [compared, alone] = shapesOf('circle', 'dot');
    expect(compared).toMatchObject({ fill: markStyles['too-much'].colour, stroke: null });
    expect(alone).toMatchObject({ fill: '#ffffff', stroke: markStyles['no-reference'].colour });
    expect((alone?.r ?? 0) + (alone?.strokeWidth ?? 0) / 2).toBe(layout.radii.dot);
  });

  it('writes the names of the rings in capitals', () => {
    expect(shapesOf('text', 'ring-name').map(({ text }) => text)).toEqual(['KLAR', 'AFPRØV', 'HOLD ØJE', 'AFVENT']);
  });

  it('has the bare numbers of narrow screens in the scene, and in no file', () => {
    expect(shapesOf('text', 'rim-number')).toEqual([]);
    const labels = JSON.stringify(scene.groups.find(({ role }) => role === 'labels'));
    expect(labels.match(/"rim-number"/g)).toHaveLength(3);
  });

  it('leaves the middle empty without a headline', () => {
    const without = radarScene({ layout, marks, ringNames, headline: null });
    expect(sceneShapes(without).filter(({ role }) => role === 'headline')).toEqual([]);
    expect(shapesOf('text', 'headline').map(({ text }) => text)).toEqual(['1', ...headline.lines]);
  });
});

describe('sceneMarkup', () => {
  const markup = scene.groups.map((group) => sceneMarkup(group)).join('');

  it('escapes names', () => {
    expect(markup).toContain('>2 Droner &lt;b&gt;</text>');
    expect(markup).not.toContain('<b>');
  });

  it('has neither classes nor hidden elements unless there is a style sheet', () => {
    expect(markup).not.toMatch(/class=|display=/);
    const labels = scene.groups.find(({ role }) => role === 'labels');
    const styled = labels === undefined ? '' : sceneMarkup(labels, { classOf: ({ role }) => role });
    expect(styled).toContain('<text class="rim-number"');
    expect(styled.match(/display="none"/g)).toHaveLength(3);
  });

  it('says once what a group’s shapes share', () => {
    const [frame] = scene.groups;
    const rings = frame === undefined ? '' : sceneMarkup(frame);
    expect(rings.match(/stroke-width="1"/g)).toHaveLength(2);
    expect(rings.match(/<circle/g)).toHaveLength(5);
  });
});
