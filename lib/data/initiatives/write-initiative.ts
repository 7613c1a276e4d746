import type { InitiativeContent } from '../../domain/initiative/initiative';
import { initiativeSearchText } from '../../domain/initiative/search-key';

/** What is said of an initiative as its row's columns; its areas are rows of their own. */
export function toColumns(content: InitiativeContent) {
  const { areaIds: _areaIds, ...said } = content;
  return {
    ...said,
    startDate: said.startDate ?? '',
    plannedEnd: said.plannedEnd ?? '',
    businessCase: yesNo(said.businessCase),
    result: said.result ?? '',
    decision: said.decision ?? '',
    decisionDate: said.decisionDate ?? '',
    partners: said.partners.join('\n'),
    spread: said.spread ?? '',
    citizenContact: yesNo(said.citizenContact),
    usesAi: yesNo(said.usesAi),
    dataProtection: said.dataProtection ?? '',
    ethics: yesNo(said.ethics),
    searchText: initiativeSearchText(content),
  };
}

function yesNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}
