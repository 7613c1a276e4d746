import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { success } from '../../domain/result';
import { fingerprintOf, publicKeyText } from '../../exchange/public-key';
import { inTransaction, type Tx, unchanged } from '../transaction';

/** What others know this installation by. */
export type InstallationKey = { readonly publicKey: string; readonly fingerprint: string };

const settingKey = 'exchange.key';

/** The public half of this installation's key, which is made when it is first asked for. */
export async function installationKey(): Promise<InstallationKey> {
  return describe(await signingKey());
}

/** The private key that files are signed with: for the writers of files alone, and never handed on. */
export async function signingKey(): Promise<KeyObject> {
  const made = await inTransaction<string, never>(async (tx, audit) => {
    const kept = await storedKey(tx);
    if (kept !== null) return unchanged(kept);
    const pair = generateKeyPairSync('ed25519');
    const value = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    await tx.setting.create({ data: { key: settingKey, value }, select: { key: true } });
    const entry = { entity: 'installation', entityId: settingKey, kommuneId: null, actorId: null };
    await audit({ ...entry, action: 'exchange.key-made', after: describe(pair.publicKey) });
    return success(value);
  });
  if (!made.ok) throw new Error(made.reason);
  return createPrivateKey(made.value);
}

/** The fingerprint of this installation's key, where it has one; makes none. */
export async function ownFingerprint(tx: Tx): Promise<string | null> {
  const kept = await storedKey(tx);
  return kept === null ? null : describe(createPrivateKey(kept)).fingerprint;
}

async function storedKey(tx: Tx): Promise<string | null> {
  const row = await tx.setting.findUnique({ where: { key: settingKey }, select: { value: true } });
  return row?.value ?? null;
}

function describe(key: KeyObject): InstallationKey {
  const publicKey = publicKeyText(key.type === 'private' ? createPublicKey(key) : key);
  return { publicKey, fingerprint: fingerprintOf(publicKey) };
}
