import type { ReactNode } from 'react';
import { type Locale, textOf } from '@/lib/text/locale';
import { classNames } from './class-names';
import { Icon } from './icon';

export interface Step {
  label: string;
  hint?: string;
  /** Where the step can be reached; a step without it cannot be gone to yet. */
  href?: string;
  state: 'done' | 'current' | 'todo' | 'error';
}

export interface StepIndicatorProps {
  locale: Locale;
  steps: readonly Step[];
}

/** The steps of a longer task, and where one is. */
export function StepIndicator({ locale, steps }: StepIndicatorProps) {
  return (
    <ol className="step-indicator" aria-label={textOf(locale).shell.parts.steps}>
      {steps.map((step, index) => (
        <li key={step.label} className={classNames(step.state, !step.href && step.state !== 'current' && 'disabled')}>
          <StepFrame step={step}>
            <StepMark locale={locale} number={index + 1} state={step.state} />
            <span>
              <span className="step-title">{step.label}</span>
              {step.hint ? <span className="step-information">{step.hint}</span> : null}
            </span>
          </StepFrame>
        </li>
      ))}
    </ol>
  );
}

function StepFrame({ step, children }: { step: Step; children: ReactNode }) {
  const current = step.state === 'current' ? 'step' : undefined;
  if (!step.href) {
    return (
      <span className="step" aria-current={current}>
        {children}
      </span>
    );
  }
  return (
    <a className="step" href={step.href} aria-current={current}>
      {children}
    </a>
  );
}

function StepMark({ locale, number, state }: { locale: Locale; number: number; state: Step['state'] }) {
  const { parts } = textOf(locale).shell;
  const marks = {
    done: { icon: 'check', label: parts.stepDone(number) },
    error: { icon: 'error', label: parts.stepError(number) },
  } as const;
  if (state !== 'done' && state !== 'error') {
    return (
      <span className="step-number">
        <span>{number}</span>
      </span>
    );
  }
  const { icon, label } = marks[state];
  return (
    <span className="step-icon">
      <Icon name={icon} label={label} />
    </span>
  );
}
