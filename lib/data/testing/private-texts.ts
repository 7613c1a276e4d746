import { database } from '../database';

/** Columns that the audit may never repeat: names and addresses of people, what they wrote, and what opens something. */
const columns: Readonly<Record<string, readonly string[]>> = {
  user: ['name', 'email', 'passwordHash', 'directoryId'],
  auditName: ['name'],
  invitation: ['name', 'email', 'tokenHash'],
  passwordReset: ['tokenHash'],
  session: ['id', 'device', 'directory'],
  outgoingMail: ['sealed'],
  kommune: ['contactName', 'contactEmail', 'contactPhone'],
  placement: ['note', 'reason'],
  initiative: [
    ...['owner', 'purpose', 'need', 'expected', 'measured', 'operationPath', 'evaluation'],
    ...['decisionReason', 'partners', 'supplier', 'ethicsNote', 'businessLink'],
  ],
  meeting: ['participants', 'joinCode'],
  meetingPass: ['id'],
  meetingItem: ['note', 'agreedReason'],
  meetingAnswer: ['text'],
  meetingDecision: ['what', 'who', 'outcome'],
  experience: ['what', 'forWhom', 'result', 'differently', 'supplier', 'contact'],
  export: ['retiredReason'],
};

/** Shorter texts are words that a row may have for other reasons: "IT", "ja". */
const shortest = 4;

/** Every text in those columns as the database stands, with the name of its column. */
export async function privateTexts(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [model, wanted] of Object.entries(columns)) {
    const table = `${model.charAt(0).toUpperCase()}${model.slice(1)}`;
    const rows = await database().read.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${table}"`);
    for (const row of rows)
      for (const column of wanted) {
        const text = row[column];
        if (typeof text === 'string' && text.length >= shortest) found.set(text, `${model}.${column}`);
      }
  }
  return found;
}
