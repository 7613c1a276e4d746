import type { Tx } from '../transaction';

export type MentionKind = 'contact' | 'experience' | 'initiative' | 'archived' | 'decision';

/** A field that somebody wrote a person's name or address in. */
export type Mention = {
  readonly kind: MentionKind;
  /** Of the initiative, the experience or the meeting; the kommune's own for its contact. */
  readonly id: string;
  /** What the thing is called. */
  readonly title: string;
  /** What stands in the field. */
  readonly text: string;
};

export type Named = { readonly kommuneId: string | null; readonly name: string; readonly email: string };

/** The fields of the person's kommune where somebody is named: its contact, experiences, initiatives and decisions. */
export async function findMentions(client: Tx, person: Named): Promise<readonly Mention[]> {
  const { kommuneId } = person;
  if (kommuneId === null) return [];
  const all = [
    ...(await ofKommune(client, kommuneId)),
    ...(await ofExperiences(client, kommuneId)),
    ...(await ofInitiatives(client, kommuneId)),
    ...(await ofDecisions(client, kommuneId)),
  ];
  return all.filter(({ text }) => names(text, person));
}

async function ofKommune(client: Tx, id: string): Promise<Mention[]> {
  const { name, contactName, contactEmail } = await client.kommune.findUniqueOrThrow({
    where: { id },
    select: { name: true, contactName: true, contactEmail: true },
  });
  return [{ kind: 'contact', id, title: name, text: `${contactName} ${contactEmail}` }];
}

async function ofExperiences(client: Tx, kommuneId: string): Promise<Mention[]> {
  const rows = await client.experience.findMany({
    where: { kommuneId },
    select: { id: true, contact: true, technology: { select: { name: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, contact, technology }) => ({
    ...{ kind: 'experience', id, title: technology.name, text: contact },
  }));
}

async function ofInitiatives(client: Tx, kommuneId: string): Promise<Mention[]> {
  const rows = await client.initiative.findMany({
    where: { kommuneId, owner: { not: '' } },
    select: { id: true, title: true, owner: true, archivedAt: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, title, owner, archivedAt }) => ({
    ...{ kind: archivedAt === null ? 'initiative' : 'archived', id, title, text: owner },
  }));
}

async function ofDecisions(client: Tx, kommuneId: string): Promise<Mention[]> {
  const rows = await client.meetingDecision.findMany({
    where: { kommuneId, who: { not: '' } },
    select: { meetingId: true, what: true, who: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ meetingId: id, what, who }) => ({ kind: 'decision', id, title: what, text: who }));
}

/** Whether the text has the whole name or the address in it, in any case. */
function names(text: string, { name, email }: Named): boolean {
  const plain = (one: string) => one.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const here = plain(text);
  return [name, email].some((one) => plain(one) !== '' && here.includes(plain(one)));
}
