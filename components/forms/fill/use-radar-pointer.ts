'use client';

import { type PointerEvent, useState } from 'react';
import type { Answer, Use } from '@/lib/domain/answer';
import { distanceBetween, type Point } from '@/lib/domain/layout/geometry';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { type Target, targetAt, technologyAt } from './radar-target';

/** A hand that moves less than this, in units of the picture, has clicked. */
const stillness = 5;

type Press = { readonly from: Point; readonly id: string | null; readonly moved: boolean };

type Options = {
  layout: RadarLayout;
  answerOf: (id: string) => Answer | null;
  onPlace: (id: string, use: Use) => void;
  onPick: (id: string) => void;
};

/**
 * Placing with a mouse, a finger or a pen: a dot or a name is dragged, or chosen by a click and placed by the next; a click
 * beside a technology's own line places that one at once.
 */
export function useRadarPointer({ layout, answerOf, onPlace, onPick }: Options) {
  const [press, setPress] = useState<Press | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  /** What would happen, drawn before it does. */
  const [target, setTarget] = useState<Target | null>(null);

  const drop = () => {
    setPress(null);
    setTarget(null);
  };
  const place = (aim: Target | null) => {
    if (aim !== null) onPlace(aim.id, aim.use);
    setPicked(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      const from = pointOf(event, layout);
      const id = technologyAt(layout, from, answerOf)?.id ?? null;
      if (id !== null) event.currentTarget.setPointerCapture(event.pointerId);
      setPress({ from, id, moved: false });
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const point = pointOf(event, layout);
      const moved = press !== null && (press.moved || distanceBetween(press.from, point) > stillness);
      if (press !== null && moved !== press.moved) setPress({ ...press, moved });
      const onDot = !moved && technologyAt(layout, point, answerOf) !== null;
      setTarget(onDot ? null : targetAt(layout, point, (moved ? press?.id : null) ?? picked));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const point = pointOf(event, layout);
      if (press?.id != null && !press.moved) {
        setPicked(picked === press.id ? null : press.id);
        onPick(press.id);
      } else if (press !== null) place(targetAt(layout, point, press.id ?? picked));
      drop();
    },
    onPointerCancel: drop,
    onPointerLeave: () => setTarget(null),
  };
  return {
    handlers,
    target,
    picked,
    unpick: () => setPicked(null),
    dragging: press?.moved === true && press.id !== null,
  };
}

/** The pointer's place in units of the picture, whatever the size that it is shown at. */
function pointOf(event: PointerEvent<SVGSVGElement>, { size }: RadarLayout): Point {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = size.width / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}
