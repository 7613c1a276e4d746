import type { ReactNode } from 'react';
import { type Locale, textOf } from '@/lib/text/locale';
import type { JoinAddress } from './join-address';
import { QrCode } from './qr-code';

type JoinPanelProps = {
  locale: Locale;
  join: JoinAddress;
  /** What is wrong with the address, if anything is. */
  warning: ReactNode;
  children: ReactNode;
};

/** What fills the screen while people join: the picture, the code, and where to type it. */
export function JoinPanel({ locale, join, warning, children }: JoinPanelProps) {
  const { screen } = textOf(locale).room;
  return (
    <div className="room-join">
      <QrCode address={join.link} label={screen.qr(join.link)} />
      <div>
        <h1>{screen.joinHeading}</h1>
        <p className="room-large">{screen.joinSteps(join.typed)}</p>
        <p className="room-code">
          <span className="room-code-label">{screen.code}</span> {join.code}
        </p>
        {warning}
        {children}
      </div>
    </div>
  );
}
