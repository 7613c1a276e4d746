import { slideSize } from '@/lib/domain/layout/layout-size';
import { sceneShapes } from '@/lib/domain/layout/radar-scene';
import type { RadarScene, SceneShape, SceneTechnology } from '@/lib/domain/layout/scene';
import { rings } from '@/lib/domain/ring';
import { type Locale, textOf } from '@/lib/text/locale';
import type { RadarFigure } from '../report/report';
import { figureScene } from '../svg/figure-scene';
import { fittingTextScale, type Place, pointAt } from './place';
import { placedShape } from './placed-shape';
import { dotShape, placedText } from './placed-text';
import { signShape } from './sign-shape';
import { radarBox, radarScale } from './slide-measure';
import type { GroupShape, SlideShape } from './slide-shape';

/**
 * The radar as native shapes, all in one group: in it the rings, and a group for each technology, so that a technology is
 * moved or taken out whole.
 */
export function radarShapes(figure: RadarFigure, locale: Locale): GroupShape {
  const { reportPptx } = textOf(locale);
  const { shapes: names } = reportPptx;
  const scene = figureScene(figure, slideSize);
  const { x, y } = radarBox;
  const place: Place = { x, y, scale: radarScale, textScale: fittingTextScale(scene, radarScale) };
  const general = (role: 'frame' | 'headline') =>
    generalShapes(scene, role).flatMap((shape) => placedShape(shape, { place, names, number: '' }));
  const headline = general('headline');
  return group(names.radar, figure.alt, [
    group(names.frame, reportPptx.rings(rings.map((ring) => figure.ringNames[ring])), general('frame')),
    ...(headline.length === 0 ? [] : [group(names.headline, headlineText(figure), headline)]),
    ...technologiesOf(scene).map((technology) => technologyGroup(technology, { scene, place, figure, locale })),
  ]);
}

type Drawing = {
  readonly scene: RadarScene;
  readonly place: Place;
  readonly figure: RadarFigure;
  readonly locale: Locale;
};

/** From the bottom up: whisker, connector, arc, dot with its number, sign, name. */
function technologyGroup(technology: SceneTechnology, { scene, place, figure, locale }: Drawing): GroupShape {
  const { shapes: names, technology: say } = textOf(locale).reportPptx;
  const { id, number, kind } = technology;
  const shapes = sceneShapes(scene).filter((shape) => shape.technology?.id === id);
  const placing = { place, names, number: String(number) };
  const having = (...roles: readonly SceneShape['role'][]) =>
    shapes.filter(({ role }) => roles.includes(role)).flatMap((shape) => placedShape(shape, placing));
  const whole = `${number} ${technology.name}`;
  const word = figure.legend.find((entry) => entry.kind === kind)?.word;
  return group(whole, word === undefined ? whole : say(whole, word), [
    ...having('whisker', 'connector', 'arc'),
    ...dotOf(shapes, place, `${names.dot} ${number}`),
    ...signOf(shapes, place, `${names.sign} ${number}`),
    ...having('leader'),
    ...nameOf(shapes, place, `${names.name} ${number}`),
  ]);
}

function dotOf(shapes: readonly SceneShape[], place: Place, name: string): SlideShape[] {
  const circle = shapes.find(({ role }) => role === 'dot');
  const number = shapes.find(({ role }) => role === 'dot-number');
  if (circle?.shape !== 'circle' || number?.shape !== 'text') return [];
  return [dotShape(circle, number, { place, name })];
}

/** What is filled and what is outlined are one shape on a slide. */
function signOf(shapes: readonly SceneShape[], place: Place, name: string): SlideShape[] {
  const path = shapes.find(({ role }) => role === 'sign');
  if (path?.shape !== 'path' || path.kind === null) return [];
  return [signShape(path.kind, { at: pointAt(path.at, place), name, size: 12 * place.scale })];
}

/** Both lines of a name are one text. */
function nameOf(shapes: readonly SceneShape[], place: Place, name: string): SlideShape[] {
  const [first, ...others] = shapes.flatMap((shape) =>
    shape.role === 'label' && shape.shape === 'text' ? [shape] : [],
  );
  return first === undefined ? [] : [placedText([first, ...others], place, name)];
}

function generalShapes(scene: RadarScene, role: 'frame' | 'headline'): SceneShape[] {
  return sceneShapes({ ...scene, groups: scene.groups.filter((each) => each.role === role) });
}

function technologiesOf(scene: RadarScene): SceneTechnology[] {
  const owners = sceneShapes(scene).flatMap(({ technology }) => (technology === null ? [] : [technology]));
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()].sort(
    (one, other) => one.number - other.number,
  );
}

function headlineText({ headline }: RadarFigure): string {
  return headline === null ? '' : [headline.figure, headline.of, ...headline.lines].join(' ');
}

function group(name: string, description: string, children: readonly SlideShape[]): GroupShape {
  return { shape: 'group', name, description, children };
}
