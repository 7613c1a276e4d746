'use client';

import { useEffect, useMemo, useState } from 'react';
import { FillRadar } from '@/components/forms/fill/fill-radar';
import type { FillTechnology } from '@/components/forms/fill/fill-technology';
import { type FillText, fillText } from '@/components/forms/fill/fill-text';
import { useMedia, useScripted } from '@/components/forms/fill/use-browser';
import { type Answer, answerLevel, useOfLevel } from '@/lib/domain/answer';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { nearestRing, type Ring, ringLevel } from '@/lib/domain/ring';
import type { Locale } from '@/lib/text/locale';
import { chooseRing, readRings } from './ring-fields';

type PlaceRingsProps = {
  locale: Locale;
  /** The form whose rings are placed; it is what is saved. */
  formId: string;
  technologies: readonly FillTechnology[];
  layout: RadarLayout;
  /** The rings as stored, by technology. */
  stored: Readonly<Record<string, Ring | null>>;
  labels: { readonly help: string; readonly group: string; readonly unplaced: string; readonly unsaved: string };
  /** What the edition calls the rings. */
  ringNames: RingNames;
};

/** Room for a radar with targets of 24 pixels. */
const roomForRadar = '(min-width: 760px)';

/**
 * The same blank radar as for a kommune's own answers, here placing an edition's rings: it and the form's list always say the
 * same. Nothing is stored before the form is saved.
 */
export function PlaceRings({ locale, formId, technologies, layout, stored, labels, ringNames }: PlaceRingsProps) {
  const text = useMemo(() => ringText(locale, labels, ringNames), [locale, labels, ringNames]);
  const live = useScripted();
  const roomy = useMedia(roomForRadar);
  const [active, setActive] = useState<string | null>(null);
  const { rings, dirty, place } = useFormRings(formId, stored);
  return (
    <>
      {live && roomy ? <p className="form-hint">{labels.help}</p> : null}
      <FillRadar
        {...{ layout, technologies, active, locale, text }}
        answerOf={(id) => useOfRing(rings[id] ?? null)}
        onPlace={(id, answer) => place(id, ringOf(answer))}
        onActive={setActive}
        interactive={live && roomy}
      />
      <p className="edition-unsaved" role="status">
        {dirty ? labels.unsaved : ''}
      </p>
    </>
  );
}

/** Follows the form's fields, and writes into them. Asks before the page is left with something unsaved. */
function useFormRings(formId: string, stored: Readonly<Record<string, Ring | null>>) {
  const [rings, setRings] = useState(stored);
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const follow = () => {
      setRings(readRings(form, Object.keys(stored)));
      setDirty(true);
    };
    const settle = () => setDirty(false);
    // What was chosen before the script ran, or that the browser has kept from before, counts too.
    setRings(readRings(form, Object.keys(stored)));
    form.addEventListener('input', follow);
    form.addEventListener('submit', settle);
    return () => {
      form.removeEventListener('input', follow);
      form.removeEventListener('submit', settle);
    };
  }, [formId, stored]);
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const place = (id: string, ring: Ring | null) => {
    const form = document.getElementById(formId);
    if (form instanceof HTMLFormElement) chooseRing(form, id, ring);
  };
  return { rings, dirty, place };
}

/** The radar speaks of uses; here each stands for the ring of its number, and carries the ring's name. */
function useOfRing(ring: Ring | null): Answer | null {
  return ring === null ? null : useOfLevel(ringLevel(ring));
}

function ringOf(answer: Answer | null): Ring | null {
  const level = answerLevel(answer);
  return level === null ? null : nearestRing(level);
}

function ringText(locale: Locale, { group, unplaced }: PlaceRingsProps['labels'], rings: RingNames): FillText {
  const { fill, words, privacy } = fillText(locale);
  const { ready, trial, watch, wait } = rings;
  const answers = { ...words.answers, operating: ready, piloting: trial, following: watch, 'not-in-use': wait };
  return {
    fill: { ...fill, radar: { ...fill.radar, group } },
    words: { ...words, rings, answers, unanswered: unplaced },
    privacy,
  };
}
