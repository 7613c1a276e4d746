import type { Ring } from '../ring';
import type { RadarLayout } from './layout-radar';
import type { RadarMarks } from './radar-marks';
import type { RadarScene, SceneHeadline, SceneNode, SceneShape } from './scene';
import { frameScene } from './scene-frame';
import { headlineScene } from './scene-headline';
import { labelsScene } from './scene-labels';
import { marksScene } from './scene-marks';

export type RadarSceneInput = {
  readonly layout: RadarLayout;
  readonly marks: RadarMarks;
  readonly ringNames: Readonly<Record<Ring, string>>;
  /** Null leaves the middle empty. */
  readonly headline: SceneHeadline | null;
};

/** The radar as groups of primitives in the order of drawing: what every picture of it is made from. */
export function radarScene({ layout, marks, ringNames, headline }: RadarSceneInput): RadarScene {
  const groups = [frameScene(layout, ringNames), marksScene(layout, marks), labelsScene(layout, marks)];
  return { size: layout.size, groups: headline === null ? groups : [...groups, headlineScene(layout, headline)] };
}

/** Every shape of a scene, in the order of drawing, without those that only a narrow screen shows. */
export function sceneShapes(scene: RadarScene): SceneShape[] {
  return scene.groups.flatMap(shapesIn);
}

function shapesIn(node: SceneNode): SceneShape[] {
  if (node.shape === 'group') return node.children.flatMap(shapesIn);
  return node.shape === 'text' && node.hidden ? [] : [node];
}
