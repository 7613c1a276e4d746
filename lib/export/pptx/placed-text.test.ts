import { describe, expect, it } from 'vitest';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { slideSize } from '@/lib/domain/layout/layout-size';
import { buildReport } from '../report/build-report';
import { exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../report/snapshot.fixture';
import { radarShapes } from './radar-shapes';
import { radarBox, radarScale } from './slide-measure';

/* Names are laid out with the widths of another font than the slide's: they must fit all the same. */
describe.each([
  ['an example', exampleSnapshot()],
  ['the real sheet', vejleSnapshot()],
  ['the worst input', extremeSnapshot()],
])('the names around the radar with %s', (_, snapshot) => {
  const { radar, ...parts } = buildReport(snapshot).parts;
  const layout = layoutRadar(radar.technologies, slideSize);

  it('take no more room than the layout gave them', () => {
    const groups = radarShapes(radar, 'da').children;
    expect(parts.rows.length).toBeGreaterThanOrEqual(layout.technologies.length);
    for (const { number, name, label } of layout.technologies) {
      const group = groups.find((each) => each.name === `${number} ${name}`);
      const shape = group?.shape === 'group' ? group.children.at(-1) : undefined;
      if (shape?.shape !== 'text') throw new Error(`No name for ${number}`);
      const [left, right] = [label.box.left, label.box.right].map((x) => radarBox.x + x * radarScale);
      const [top, bottom] = [label.box.top, label.box.bottom].map((y) => radarBox.y + y * radarScale);
      expect(shape.box.x).toBeGreaterThanOrEqual((left ?? 0) - 0.1);
      expect(shape.box.x + shape.box.width).toBeLessThanOrEqual((right ?? 0) + 0.1);
      expect(shape.box.y).toBeGreaterThanOrEqual((top ?? 0) - 1);
      expect(shape.box.y + shape.box.height).toBeLessThanOrEqual((bottom ?? 0) + 1);
      expect(shape.paragraphs.map(({ runs }) => runs[0]?.text)).toEqual(label.lines);
    }
  });
});
