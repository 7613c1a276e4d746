import { Heading, type HeadingLevel } from '@/components/ui/heading';
import type { Block } from '@/lib/export/report/report';
import type { Locale } from '@/lib/text/locale';
import { BalanceBlock } from './balance-block';
import { FigureBlock } from './figure-block';
import { FindingsBlock } from './findings-block';
import { QuestionsBlock } from './questions-block';
import { TableBlock } from './table-block';

type ReportBlockProps = {
  block: Block;
  locale: Locale;
  /** Of a heading inside the section. */
  level: HeadingLevel;
};

/** One block of a paper; a kind that is not known here does not compile. */
export function ReportBlock({ block, locale, level }: ReportBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={block.role === undefined ? 'report-text' : `report-${block.role}`}>{block.text}</p>;
    case 'subheading':
      return <Heading level={level}>{block.text}</Heading>;
    case 'list':
      return (
        <ul className="report-list">
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'figure':
      return <FigureBlock figure={block.figure} locale={locale} />;
    case 'balance':
      return <BalanceBlock balance={block.balance} />;
    case 'findings':
      return <FindingsBlock groups={block.groups} level={level} />;
    case 'questions':
      return <QuestionsBlock questions={block.questions} />;
    case 'table':
      return <TableBlock table={block.table} />;
  }
}
