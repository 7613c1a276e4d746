'use client';

import { type KeyboardEvent, useState } from 'react';
import type { Answer } from '@/lib/domain/answer';
import { answerLevel } from '@/lib/domain/answer';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { pointAtLevel } from '@/lib/domain/layout/place-from-point';
import type { Locale } from '@/lib/text/locale';
import { FillFrame } from './fill-frame';
import type { FillTechnology } from './fill-technology';
import type { FillText } from './fill-text';
import { placeByKey } from './place-by-key';
import { RadarMiddle } from './radar-middle';
import { dotAt, type Target } from './radar-target';
import { RadarThumb } from './radar-thumb';
import { useRadarPointer } from './use-radar-pointer';

export type FillRadarProps = {
  layout: RadarLayout;
  technologies: readonly FillTechnology[];
  answerOf: (id: string) => Answer | null;
  onPlace: (id: string, answer: Answer | null) => void;
  /** The technology that the list or the radar is at. */
  active: string | null;
  onActive: (id: string) => void;
  /** False where there is no room for targets, or no script: then it is a picture of the list. */
  interactive: boolean;
  locale: Locale;
  text: FillText;
};

/** The blank radar: does what the list does, by click, by drag and by keyboard. */
export function FillRadar(props: FillRadarProps) {
  const { layout, technologies, answerOf, onPlace, active, onActive, interactive, locale, text } = props;
  const [said, say] = useState('');
  const nameOf = (id: string) => technologies.find((technology) => technology.id === id)?.name ?? '';
  const place = (id: string, answer: Answer | null) => {
    onPlace(id, answer);
    onActive(id);
    say(text.fill.radar.placed(nameOf(id), wordOf(answer, text)));
  };
  const pointer = useRadarPointer({
    layout,
    answerOf,
    onPlace: place,
    onPick: (id) => {
      onActive(id);
      say(text.fill.radar.pick(nameOf(id)));
    },
  });
  const onKeyDown = (id: string) => (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return pointer.unpick();
    const answer = placeByKey(event.key, answerOf(id));
    if (answer === undefined) return;
    event.preventDefault();
    place(id, answer);
  };
  const shown = pointer.target?.id ?? pointer.picked ?? active;
  return (
    <>
      <svg
        className={`radar-svg fill-radar${interactive ? ' fill-radar--live' : ''}${pointer.dragging ? ' fill-radar--dragging' : ''}`}
        viewBox={`0 0 ${layout.size.width} ${layout.size.height}`}
        role={interactive ? 'group' : 'img'}
        aria-label={interactive ? text.fill.radar.group : pictureOf(technologies, answerOf, text)}
        {...(interactive ? pointer.handlers : {})}
      >
        <FillFrame layout={layout} locale={locale} text={text} />
        <Spoke layout={layout} id={interactive ? shown : null} target={pointer.target} />
        {layout.technologies.map((technology) => {
          const { id, number, name } = technology;
          const answer = answerOf(id);
          const at = dotAt(layout, technology, answer);
          const controls = interactive ? { onKeyDown: onKeyDown(id), onFocus: () => onActive(id) } : null;
          const look = { at, r: layout.radii.dot, active: id === shown };
          return (
            <RadarThumb key={id} {...{ number, name, answer, controls, ...look }} valueText={wordOf(answer, text)} />
          );
        })}
        {shown === null || !interactive ? null : (
          <RadarMiddle
            layout={layout}
            name={nameOf(shown)}
            answer={wordOf(pointer.target?.use ?? answerOf(shown), text)}
          />
        )}
      </svg>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

function wordOf(answer: Answer | null, { words }: FillText): string {
  return answer === null ? words.unanswered : words.answers[answer];
}

/** The picture in words, for whoever does not see it. */
function pictureOf(
  technologies: readonly FillTechnology[],
  answerOf: (id: string) => Answer | null,
  text: FillText,
): string {
  const placed = technologies.filter(({ id }) => answerLevel(answerOf(id)) !== null).length;
  return `${text.fill.radar.picture} ${text.fill.radar.description(placed, technologies.length)}`;
}

/** The line that the technology moves along, with its four places, and where it would land. */
function Spoke({ layout, id, target }: { layout: RadarLayout; id: string | null; target: Target | null }) {
  if (id === null) return null;
  const aimed = target === null ? null : answerLevel(target.use);
  const places = [1, 2, 3, 4].map((level) => ({ level, at: pointAtLevel(layout, id, level) }));
  return (
    <g className="fill-spoke">
      {places.map(({ level, at }) =>
        at === null ? null : (
          <circle
            key={level}
            className={level === aimed ? 'fill-place fill-place--aimed' : 'fill-place'}
            {...{ cx: at.x, cy: at.y, r: level === aimed ? layout.radii.dot : 4 }}
          />
        ),
      )}
    </g>
  );
}
