import { z } from 'zod';
import { countField, idField } from '@/lib/http/form-fields';

/** A thing as it was seen when the form was made: its id, and the revision it had. */
export const targetSchema = z.object({ id: idField, revision: countField });
