import type { PdfFinding } from './finding';
import type { PdfFile } from './open-pdf';
import { allElements, childElements, type StructureElement } from './structure-tree';

/** A list holds items, an item its sign and one body, and neither stands anywhere else. */
export function listFindings({ tree }: PdfFile): PdfFinding[] {
  const faults = allElements(tree?.elements ?? []).flatMap(faultsIn);
  return faults.map((message) => ({ rule: 'list-structure', message }));
}

function faultsIn(element: StructureElement): string[] {
  const roles = childElements(element).map((child) => child.role);
  if (element.role === 'L') {
    const strange = roles.filter((role) => !['LI', 'L', 'Caption'].includes(role));
    const items = roles.includes('LI') ? [] : ['A list has no item.'];
    return [...items, ...strange.map((role) => `A list holds ${role} beside its items.`)];
  }
  if (element.role === 'LI') {
    const bodies = roles.filter((role) => role === 'LBody').length;
    const strange = roles.filter((role) => role !== 'Lbl' && role !== 'LBody');
    const body = bodies === 1 ? [] : [`A list item has ${bodies} bodies.`];
    return [...body, ...strange.map((role) => `A list item holds ${role} outside its body.`)];
  }
  return roles
    .filter((role) => role === 'LI' || role === 'LBody')
    .map((role) => `${role} stands in ${element.role}, in no list.`);
}
