import type { RadarLayout, TechnologyLayout } from '@/lib/domain/layout/layout-radar';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { RadarFindings } from '@/lib/domain/layout/radar-findings';
import { findingStyle } from './finding-style';
import { FindingSymbol } from './finding-symbol';

type RadarLabelsProps = { layout: RadarLayout; findings: RadarFindings };

/** The names around the rim, each with its finding's sign; and the bare numbers that take their place on a phone. */
export function RadarLabels({ layout, findings }: RadarLabelsProps) {
  return (
    <g className="radar-labels" fontSize={layout.size.fontSize}>
      {layout.technologies.map((technology) => (
        <RimLabel key={technology.id} technology={technology} finding={findings.get(technology.id)} />
      ))}
    </g>
  );
}

type RimLabelProps = { technology: TechnologyLayout; finding: ReturnType<RadarFindings['get']> };

function RimLabel({ technology, finding }: RimLabelProps) {
  const style = finding === undefined ? null : findingStyle(finding);
  const strong = style?.strong === true;
  const text = {
    className: strong ? 'radar-fill' : 'radar-label-text',
    fill: strong ? style.colour : radarColours.text,
    ...(strong ? { fontWeight: 600 } : {}),
  };
  return (
    <g className={strong ? style.className : ''}>
      {style === null ? null : <FindingSymbol kind={style.kind} x={technology.sign.x} y={technology.sign.y} />}
      <FullName technology={technology} text={text} />
      <text
        className={`radar-rim-number ${text.className}`}
        {...rimNumberAt(technology)}
        fill={text.fill}
        display="none"
      >
        {technology.number}
      </text>
    </g>
  );
}

type FullNameProps = { technology: TechnologyLayout; text: { className: string; fill: string; fontWeight?: number } };

function FullName({ technology: { label, name, number }, text }: FullNameProps) {
  const { leader } = label;
  return (
    <g className="radar-name">
      {label.shortened ? <title>{`${number} ${name}`}</title> : null}
      {leader === null ? null : (
        <line
          className="radar-leader"
          {...{ x1: leader.from.x, y1: leader.from.y, x2: leader.to.x, y2: leader.to.y }}
          stroke={radarColours.line}
          strokeWidth={1}
        />
      )}
      {label.lines.map((line, index) => (
        <text key={label.baselines[index]} x={label.x} y={label.baselines[index]} textAnchor={label.anchor} {...text}>
          {line}
        </text>
      ))}
    </g>
  );
}

function rimNumberAt({ rimNumber }: TechnologyLayout) {
  return { x: rimNumber.x, y: rimNumber.y, dy: '0.35em', textAnchor: 'middle', fontWeight: 600 } as const;
}
