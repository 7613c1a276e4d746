import { minutesSchema } from '../meetings/minutes-schema';
import type { Tx } from '../transaction';

/** `minutes` are frozen, and can be read but not changed; all others can. */
export type MentionKind =
  | 'contact'
  | 'experience'
  | 'initiative'
  | 'archived'
  | 'decision'
  | 'participants'
  | 'minutes';

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

/**
 * The fields of the person's kommune where somebody is named: its contact, experiences, initiatives and decisions, and who takes part in its
 * meetings. Of a closed meeting it is the frozen minutes.
 */
export async function findMentions(client: Tx, person: Named): Promise<readonly Mention[]> {
  const { kommuneId } = person;
  if (kommuneId === null) return [];
  const all = [
    ...(await ofKommune(client, kommuneId)),
    ...(await ofExperiences(client, kommuneId)),
    ...(await ofInitiatives(client, kommuneId)),
    ...(await ofDecisions(client, kommuneId)),
    ...(await ofMeetings(client, kommuneId)),
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

/** One mention a line, so that a list of many shows the one who is named. */
async function ofMeetings(client: Tx, kommuneId: string): Promise<Mention[]> {
  const rows = await client.meeting.findMany({
    where: { kommuneId },
    select: { id: true, title: true, participants: true, minutes: true },
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ id, title, participants, minutes }) => {
    const [kind, lines] =
      minutes === '' ? ['participants' as const, participants.split('\n')] : ['minutes' as const, namedIn(minutes)];
    return [...new Set(lines)].map((text) => ({ kind, id, title, text }));
  });
}

/** Who took part, and who was to act, as the minutes have it. */
function namedIn(json: string): string[] {
  const { participants, items, followedUp, otherDecisions } = minutesSchema.parse(JSON.parse(json));
  const decisions = [...items.flatMap((item) => item.decisions), ...followedUp, ...otherDecisions];
  return [...participants, ...decisions.map(({ who }) => who)];
}

/** Whether the text has the whole name or the address in it, in any case. */
function names(text: string, { name, email }: Named): boolean {
  const plain = (one: string) => one.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const here = plain(text);
  return [name, email].some((one) => plain(one) !== '' && here.includes(plain(one)));
}
