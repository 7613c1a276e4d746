import { Table } from '@/components/ui/table';
import { type CellAnswer, findingAgainstRing } from '@/lib/domain/comparison';
import { rings } from '@/lib/domain/ring';
import { type Locale, textOf } from '@/lib/text/locale';
import { FindingWord } from './finding-cell';

const rows = [
  ['operating', { answer: 'operating', spread: 'several' }],
  ['operatingSingle', { answer: 'operating', spread: 'single' }],
  ['piloting', { answer: 'piloting', spread: null }],
  ['following', { answer: 'following', spread: null }],
  ['notInUse', { answer: 'not-in-use', spread: null }],
] as const satisfies readonly (readonly [string, CellAnswer])[];

/** The decision table as the rule itself gives it, so that page and rule cannot differ. */
export function DecisionTable({ locale }: { locale: Locale }) {
  const { method, words } = textOf(locale);
  const context = { locale, publisher: 'KL', scope: 'area' } as const;
  return (
    <Table id="decision-table" caption={method.decision.caption}>
      <thead>
        <tr>
          <th scope="col">{method.decision.own}</th>
          {rings.map((ring) => (
            <th key={ring} scope="col">
              {words.rings[ring]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row">{method.decision[name]}</th>
            {rings.map((ring) => (
              <td key={ring}>
                <FindingWord finding={findingAgainstRing(cell, ring)} context={context} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
