import type { PdfFinding } from './finding';
import { arrayAt, entries, nameAt } from './objects';
import type { PdfFile } from './open-pdf';
import type { PageContent } from './page-content';
import { parentFindings } from './parent-rules';
import { standardRoles } from './standard-roles';
import { allElements, type StructureElement, type StructureTree } from './structure-tree';

/** The tree itself: that it is there, in known words, whole, and found from the page as well as from the root. */
export function structureFindings({ tree, pages }: PdfFile): PdfFinding[] {
  const tabs = pages.flatMap(tabFindings);
  if (tree === null || tree.elements.length === 0) {
    return [{ rule: 'not-tagged', message: 'The catalog has no /StructTreeRoot with elements.' }, ...tabs];
  }
  const elements = allElements(tree.elements);
  return [...tabs, ...roleFindings(tree, elements), ...elements.flatMap(emptyFindings), ...parentFindings(tree, pages)];
}

function tabFindings({ page, dict }: PageContent): PdfFinding[] {
  if (entries(arrayAt(dict, 'Annots')).length === 0 || nameAt(dict, 'Tabs') === 'S') return [];
  return [{ rule: 'tab-order', message: `Page ${page} has links, but no /Tabs /S.` }];
}

function roleFindings(tree: StructureTree, elements: readonly StructureElement[]): PdfFinding[] {
  const unknown = new Set(elements.filter(({ role }) => !standardRoles.has(role)).map(({ ownRole }) => ownRole));
  const bent = [...tree.roles.keys()].filter((role) => standardRoles.has(role));
  return [
    ...[...unknown].map(
      (role): PdfFinding => ({ rule: 'role-unknown', message: `The role ${role} is mapped to no standard one.` }),
    ),
    ...bent.map(
      (role): PdfFinding => ({ rule: 'role-unknown', message: `The standard role ${role} is mapped to another.` }),
    ),
  ];
}

/** Says something or holds something: these roles promise a reader content. */
const promising =
  /^(H\d?|P|L|LI|Lbl|LBody|Caption|Table|TR|TH|TD|THead|TBody|Figure|Formula|Link|Span|Note|Quote|Code)$/;

function emptyFindings({ role, kids, actualText }: StructureElement): PdfFinding[] {
  if (kids.length > 0 || actualText || !promising.test(role)) return [];
  return [{ rule: 'element-empty', message: `An element ${role} holds nothing.` }];
}
