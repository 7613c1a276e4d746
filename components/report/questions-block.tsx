import type { Question } from '@/lib/export/report/report';

/** What to discuss, each with what it stands on. What is for the chair alone is in the slides' notes. */
export function QuestionsBlock({ questions }: { questions: readonly Question[] }) {
  return (
    <ol className="report-questions">
      {questions.map(({ text, basis }, index) => (
        <li key={index}>
          <strong>{text}</strong> <span className="report-small">{basis}</span>
        </li>
      ))}
    </ol>
  );
}
