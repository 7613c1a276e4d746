import type { RadarFigure } from '@/lib/export/report/report';
import { type Locale, textOf } from '@/lib/text/locale';

/** Which technology each number is: for a narrow screen, where the picture has no names. */
export function FigureNumbers({ figure, locale }: { figure: RadarFigure; locale: Locale }) {
  return (
    <details className="report-numbers no-print">
      <summary>{textOf(locale).exports.paper.numbers}</summary>
      <ol>
        {figure.technologies.map(({ id, number, name }) => (
          <li key={id} value={number}>
            {name}
          </li>
        ))}
      </ol>
    </details>
  );
}
