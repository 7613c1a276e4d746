'use client';

import { useEffect, useState } from 'react';
import { textLength } from '@/lib/domain/text-length';
import { formatNumber } from '@/lib/text/format';
import type { Locale } from '@/lib/text/locale';

type TextLengthProps = {
  locale: Locale;
  fieldId: string;
  limit: number;
  words: { readonly ofLimit: string; readonly tooMany: string };
};

/** How long a pause in typing is before the length is read out, in milliseconds. */
const pause = 1000;

/** The live length of the field beside it. It is read out only near the limit, and only when one has stopped typing. */
export function TextLength({ locale, fieldId, limit, words }: TextLengthProps) {
  const [length, setLength] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const over = length !== null && length > limit;
  const figure = (value: number) => formatNumber(value, locale);
  const said =
    length === null ? '' : over ? `${figure(length - limit)} ${words.tooMany}` : `${figure(length)} ${words.ofLimit}`;

  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const count = () => setLength(textLength(field.value));
    count();
    field.addEventListener('input', count);
    return () => field.removeEventListener('input', count);
  }, [fieldId]);

  const near = length !== null && length > limit * 0.9;
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(near ? said : ''), pause);
    return () => clearTimeout(timer);
  }, [near, said]);

  return (
    <p className={over ? 'text-length text-length--over' : 'text-length'}>
      <span aria-hidden="true">{said}</span>
      <span className="sr-only" role="status">
        {spoken}
      </span>
    </p>
  );
}
