import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { type MarkKind, markKinds } from '@/lib/domain/layout/mark-kind';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { RadarMarks } from '@/lib/domain/layout/radar-marks';
import { arcWidth } from '@/lib/domain/layout/ring-radii';
import { kindName } from '@/lib/text/kind-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { kindStyle } from './finding-style';
import { KindMark } from './kind-mark';

/** What the arcs are, where they are no edition's. */
export type ArcWords = {
  readonly arc: string;
  /** What a broken arc is; left out where none is. */
  readonly broken?: string;
  /** What has been done about dots that would cover an arc. */
  readonly beside: string;
  /** Signs that mean something else than beside an edition. */
  readonly kinds?: Readonly<Partial<Record<MarkKind, string>>>;
};

type RadarLegendProps = {
  layout: RadarLayout;
  marks: RadarMarks;
  locale: Locale;
  /** Who the edition is by. */
  publisher?: string;
  /** The edition's placements when left out. */
  arcs?: ArcWords;
};

/** How to read the picture: only what it contains is explained. */
export function RadarLegend({ layout, marks, locale, publisher = 'KL', arcs }: RadarLegendProps) {
  const text = textOf(locale).radar;
  const used = new Set(marks.values());
  const has = (part: 'dot' | 'arc' | 'whisker') => layout.technologies.some((technology) => technology[part] !== null);
  const broken = layout.technologies.some(({ arc }) => arc?.borderline === true);
  const moved = layout.technologies.some(({ dot }) => dot?.moved === true);
  return (
    <div className="radar-legend">
      <ul className="radar-legend__list nobullet-list no-max-width" aria-label={text.legend}>
        {has('dot') ? <li>{sample('dot', has('whisker') ? text.ownMean : text.own)}</li> : null}
        {has('arc') ? <li>{sample('arc', arcs?.arc ?? text.reference(publisher))}</li> : null}
        {arcs?.broken === undefined || !broken ? null : <li>{sample('broken', arcs.broken)}</li>}
        {has('whisker') ? <li>{sample('whisker', text.spread)}</li> : null}
        {markKinds
          .filter((kind) => used.has(kind))
          .map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} word={arcs?.kinds?.[kind] ?? kindName(text, kind, publisher)} />
            </li>
          ))}
      </ul>
      {layout.sectors.length > 1 ? <p className="radar-legend__note">{categories(layout)}</p> : null}
      {moved ? <p className="radar-legend__note">{arcs?.beside ?? text.beside(publisher)}</p> : null}
    </div>
  );
}

/** Keeps a line from breaking inside "10–22". */
const joiner = '\u2060';

function categories({ sectors }: RadarLayout): string {
  return sectors
    .map(({ category, from, to }) => `${from === to ? from : `${from}${joiner}–${joiner}${to}`} ${category}`)
    .join(' · ');
}

type Sample = 'dot' | 'arc' | 'broken' | 'whisker';

function sample(shape: Sample, word: string) {
  return (
    <span className="radar-finding">
      <svg className="radar-finding__sign" viewBox="-10 -7 20 14" width="20" height="14" aria-hidden="true">
        <SampleShape shape={shape} />
      </svg>
      <span>{word}</span>
    </span>
  );
}

function SampleShape({ shape }: { shape: Sample }) {
  if (shape === 'dot') return <circle className="radar-sample-dot" r={6} fill={kindStyle('aligned').colour} />;
  if (shape === 'arc' || shape === 'broken') {
    return (
      <path
        className="radar-arc"
        d="M -9 3 A 16 16 0 0 1 9 3"
        fill="none"
        stroke={radarColours.arc}
        strokeWidth={arcWidth}
        strokeDasharray={shape === 'broken' ? '4 3' : undefined}
      />
    );
  }
  const stroke = { stroke: radarColours.whisker, strokeWidth: 1.4, strokeDasharray: '1.4 3' };
  return <line className="radar-whisker" x1={-9} y1={0} x2={9} y2={0} {...stroke} />;
}
