'use client';

import { BareHeader } from '@/components/shell/bare-header';
import { shell as da } from '@/lib/text/da/shell';
import { shell as en } from '@/lib/text/en/shell';
import { Failure, type FailureProps } from './failure';
import { plex } from './fonts';
import './styles/main.scss';

/** Stands in for the whole document when the layout itself failed. The chosen language is then not known. */
export default function GlobalError(props: FailureProps) {
  return (
    <html lang="da" className={plex.variable}>
      <body>
        <title>Pejling</title>
        <link rel="icon" href="/icon.svg" />
        <BareHeader label={da.home} />
        <main className="shell-main">
          <Failure {...props} text={da.failure} />
          <hr />
          <div lang="en">
            <Failure {...props} text={en.failure} />
          </div>
        </main>
      </body>
    </html>
  );
}
