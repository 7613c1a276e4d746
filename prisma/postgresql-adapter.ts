import { PrismaPg } from '@prisma/adapter-pg';

/**
 * PostgreSQL as migrations need it: a step is sent whole, so that it is one transaction and a function's body may hold
 * semicolons. Prisma's own adapter cuts a script at each of them.
 */
export class PostgresqlMigrationAdapter extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script: string) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }
}
