'use client';

import { useLayoutEffect, useState } from 'react';
import { BareHeader } from '@/components/shell/bare-header';
import { shell as da } from '@/lib/text/da/shell';
import { shell as en } from '@/lib/text/en/shell';
import { Failure, type FailureProps } from './failure';

/** Stands in for a page that failed, in the document's language. */
export default function PageError(props: FailureProps) {
  const [text, setText] = useState<typeof da | typeof en>(da);
  // When a whole page load failed, the document has a language only after this has been put into it.
  useLayoutEffect(() => setText(document.documentElement.lang === 'en' ? en : da), []);
  return (
    <>
      <BareHeader label={text.home} />
      <main className="shell-main">
        <Failure {...props} text={text.failure} />
      </main>
    </>
  );
}
