import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import type { SceneGroup, SceneNode, SceneShape } from '@/lib/domain/layout/scene';
import { kindStyle } from './finding-style';

/** The class that the style sheet knows a part of the radar by; '' for none. */
export function sceneClass(node: SceneNode): string {
  return node.shape === 'group' ? groupClass(node) : shapeClass(node);
}

function groupClass({ role, kind, children }: SceneGroup): string {
  switch (role) {
    case 'connector':
    case 'label':
    case 'sign':
      return kindClass(kind);
    case 'dot':
      return `${kindClass(kind)} ${children.some(isHollow) ? 'radar-dot radar-dot--hollow' : 'radar-dot'}`;
    default:
      return `radar-${role}`;
  }
}

function shapeClass(shape: SceneShape): string {
  switch (shape.role) {
    case 'ring':
      return `radar-ring radar-ring--${shape.ring}`;
    case 'separator':
      return '';
    case 'connector':
      return shape.shape === 'path' ? 'radar-fill' : 'radar-connector radar-stroke';
    case 'dot':
      return isHollow(shape) ? 'radar-hollow radar-stroke' : 'radar-fill';
    case 'sign':
      return shape.stroke === null ? 'radar-fill' : 'radar-stroke';
    case 'label':
      return nameClass(shape.kind);
    case 'rim-number':
      return `radar-rim-number ${nameClass(shape.kind)}`;
    case 'headline':
      return shape.tail === null ? 'radar-headline__line' : '';
    default:
      return `radar-${shape.role}`;
  }
}

function kindClass(kind: MarkKind | null): string {
  return kind === null ? '' : kindStyle(kind).className;
}

function nameClass(kind: MarkKind | null): string {
  return kind === null ? 'radar-label-text' : 'radar-fill';
}

function isHollow(node: SceneNode): boolean {
  return node.shape === 'circle' && node.role === 'dot' && node.stroke !== null;
}
