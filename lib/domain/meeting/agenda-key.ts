/** What somebody puts on the agenda. */
export type AgendaChoice =
  | {
      readonly kind: 'technology';
      readonly technologyId: string;
      /** Null is the combined radar. */
      readonly areaId: string | null;
    }
  | { readonly kind: 'initiative'; readonly initiativeId: string }
  /** An open decision of an earlier meeting: becomes a topic in its words. */
  | { readonly kind: 'decision'; readonly decisionId: string }
  | { readonly kind: 'topic'; readonly title: string };

/** A choice as one word, for a box of a form: `technology/rpa/combined`, `initiative/…`, `decision/…`, `topic/…`. */
export function agendaKey(choice: AgendaChoice): string {
  switch (choice.kind) {
    case 'technology':
      return `technology/${choice.technologyId}/${choice.areaId ?? combined}`;
    case 'initiative':
      return `initiative/${choice.initiativeId}`;
    case 'decision':
      return `decision/${choice.decisionId}`;
    case 'topic':
      return `topic/${choice.title}`;
  }
}

const combined = 'combined';

/** The choice that a key stands for; null for anything else. */
export function parseAgendaKey(key: string): AgendaChoice | null {
  const slash = key.indexOf('/');
  const rest = key.slice(slash + 1);
  if (slash < 0 || rest === '') return null;
  switch (key.slice(0, slash)) {
    case 'technology':
      return parseTechnology(rest);
    case 'initiative':
      return { kind: 'initiative', initiativeId: rest };
    case 'decision':
      return { kind: 'decision', decisionId: rest };
    case 'topic':
      return { kind: 'topic', title: rest };
    default:
      return null;
  }
}

/** An area's id has no slash, so the last one is between the two. */
function parseTechnology(rest: string): AgendaChoice | null {
  const slash = rest.lastIndexOf('/');
  const [technologyId, area] = [rest.slice(0, Math.max(slash, 0)), rest.slice(slash + 1)];
  if (technologyId === '' || area === '') return null;
  return { kind: 'technology', technologyId, areaId: area === combined ? null : area };
}
