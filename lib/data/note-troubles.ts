import type { SqlDriverAdapter, SqlQueryable } from '@prisma/driver-adapter-utils';
import { noteTrouble } from '../request-context';
import { troubleOf } from './trouble';

/**
 * A connection that notes each trouble in the request it happened under. Whatever lies between may turn the error into something
 * else, as the sign-in does; the server then still knows why.
 */
export function notingTroubles<T extends SqlDriverAdapter>(connection: T): T {
  noteQueries(connection);
  const start = connection.startTransaction.bind(connection);
  return Object.assign(connection, {
    startTransaction: noting(async (...given: Parameters<typeof start>) => {
      const transaction = await start(...given);
      noteQueries(transaction);
      return transaction;
    }),
  });
}

function noteQueries(queryable: SqlQueryable): void {
  Object.assign(queryable, {
    queryRaw: noting(queryable.queryRaw.bind(queryable)),
    executeRaw: noting(queryable.executeRaw.bind(queryable)),
  });
}

function noting<Given extends unknown[], Value>(run: (...given: Given) => Promise<Value>) {
  return async (...given: Given): Promise<Value> => {
    try {
      return await run(...given);
    } catch (error) {
      noteTrouble(troubleOf(error));
      throw error;
    }
  };
}
