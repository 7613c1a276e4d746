import { PrismaPg } from '@prisma/adapter-pg';
import { type PostgresqlPool, poolOfOne } from './postgresql-connection';

/**
 * PostgreSQL as migrations need it: every statement goes through one connection, so that all steps can be one transaction, and
 * a step is sent whole, so that a function's body may hold semicolons. Prisma's own adapter cuts a script at each of them.
 */
export class PostgresqlMigrationAdapter extends PrismaPg {
  /** Why a step failed: what is asked of a transaction after that is refused for another reason. */
  failure: Error | null = null;

  constructor(pool: PostgresqlPool) {
    super(pool);
  }

  /** The adapter on a connection of its own. */
  static async open(url: string): Promise<PostgresqlMigrationAdapter> {
    return new PostgresqlMigrationAdapter(await poolOfOne(url));
  }

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script: string) => {
      try {
        await connection.underlyingDriver().query(script);
      } catch (error) {
        this.failure ??= error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    };
    return connection;
  }
}
