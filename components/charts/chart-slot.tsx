'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { classNames } from '../ui/class-names';

type ChartSlotProps = {
  /** What the chart shows, and that a table says the same. */
  label: string;
  className: string;
  /** Drawn by the server: shown without script and on paper. */
  still?: ReactNode;
  children: ReactNode;
};

const never = () => () => undefined;

/**
 * The place of a chart that only a browser can draw. It has its height from the start, so that nothing moves when the chart comes; until
 * then, without script and on paper the still one stands there.
 */
export function ChartSlot({ label, className, still, children }: ChartSlotProps) {
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div role="img" aria-label={label} className={classNames('chart', className, live && 'chart--live')}>
      {still === undefined ? null : <div className="chart-still">{still}</div>}
      {live ? <div className="chart-drawn">{children}</div> : null}
    </div>
  );
}
