import type { z } from 'zod';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result } from '../../domain/result';
import type { ExchangeFormat } from '../../exchange/envelope';
import { fingerprintOf } from '../../exchange/public-key';
import { readEnvelope, readPayload } from '../../exchange/read-envelope';
import { database } from '../database';
import { type Audit, inTransaction, type Tx } from '../transaction';
import type { LoadOptions } from './exchange-types';
import { readInstallation } from './installation';
import { issuerRefusal, publisherRefusal } from './publisher';

type Issued = { readonly roundId: string; readonly issuerName: string };

type Kind<Payload extends Issued, T> = {
  readonly format: ExchangeFormat;
  readonly schema: z.ZodType<Payload>;
  /** Stores what the file says; `issuerKey` is the fingerprint of the key that signed it. */
  readonly store: (tx: Tx, audit: Audit, loaded: Loaded<Payload>) => Promise<Result<T>>;
};

export type Loaded<Payload> = { readonly viewer: Viewer; readonly payload: Payload; readonly issuerKey: string };

/** Takes in a publisher's signed file of one kind, in one change, for whoever runs the installation. */
export async function loadFile<Payload extends Issued, T>(
  viewer: Viewer,
  { text, trust }: LoadOptions & { readonly text: string },
  { format, schema, store }: Kind<Payload, T>,
): Promise<Result<T>> {
  const installation = await readInstallation(database().read);
  if (installation === null || !can(viewer, { action: 'load-release', installation }))
    return failure('forbidden', 'load-release');
  const signed = readEnvelope(text, format);
  if (!signed.ok) return signed;
  const read = readPayload(schema, signed.value.payload);
  if (!read.ok) return read;
  const { publicKey } = signed.value;
  const { roundId, issuerName } = read.value;
  return inTransaction<T, unknown>(async (tx, audit) => {
    const refused =
      (await publisherRefusal(tx, audit, { viewer, publisher: { publicKey, issuerName }, trust })) ??
      (await issuerRefusal(tx, roundId, publicKey));
    if (refused !== null) return refused;
    return store(tx, audit, { viewer, payload: read.value, issuerKey: fingerprintOf(publicKey) });
  });
}
