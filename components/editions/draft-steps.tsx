import { type Step, StepIndicator } from '@/components/ui/step-indicator';
import { type Locale, textOf } from '@/lib/text/locale';

const draftSteps = ['head', 'areas', 'technologies', 'values', 'preview'] as const;
export type DraftStepName = (typeof draftSteps)[number];

type DraftStepsProps = {
  locale: Locale;
  id: string;
  current: DraftStepName;
  /** Steps with something to mend. */
  faulty: readonly DraftStepName[];
};

/** The five steps of typing an edition; each can be reached at any time. */
export function DraftSteps({ locale, id, current, faulty }: DraftStepsProps) {
  const text = textOf(locale).editions.steps;
  const steps = draftSteps.map((step): Step => {
    const state = step === current ? 'current' : faulty.includes(step) ? 'todo' : 'done';
    return {
      label: text[step],
      href: stepHref(id, step),
      state: step === 'preview' && state === 'done' ? 'todo' : state,
    };
  });
  return (
    <div className="edition-steps">
      <StepIndicator locale={locale} steps={steps} />
    </div>
  );
}

/** The address of one step. */
export function stepHref(id: string, step: DraftStepName): string {
  if (step === 'preview') return `/editions/${id}`;
  return `/editions/${id}/${step === 'head' ? 'about' : step}`;
}
