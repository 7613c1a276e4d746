import type { SceneGroup } from '@/lib/domain/layout/scene';
import { sceneMarkupInside } from '@/lib/domain/layout/scene-markup';
import { sceneClass } from './scene-class';

type ScenePartProps = { part: SceneGroup };

/**
 * A part of the radar as the same markup that files get, with the style sheet's classes. Hundreds of shapes as one string
 * cost the server less than as many elements would; every text in it is escaped.
 */
export function ScenePart({ part }: ScenePartProps) {
  const { anchor, colour, fontSize } = part.shared;
  return (
    <g
      className={sceneClass(part)}
      fill={colour}
      fontSize={fontSize}
      textAnchor={anchor}
      dangerouslySetInnerHTML={{ __html: sceneMarkupInside(part, { classOf: sceneClass }) }}
    />
  );
}
