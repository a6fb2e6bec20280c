/** A driver that opens the file by itself. */
export interface Witness {
  readonly name: string;
  readonly rows: (file: string) => Promise<object[]>;
}

/** The `sqlite3` package where it is installed: it is optional, since it may have to be compiled. */
export async function sqlite3Witness(sql: string): Promise<Witness[]> {
  const sqlite3 = await import('sqlite3').catch(() => null);
  if (sqlite3 === null) {
    console.warn('The sqlite3 package is not installed: node:sqlite is the only witness.');
    return [];
  }
  const rows = (file: string): Promise<object[]> =>
    new Promise((resolve, reject) => {
      const database = new sqlite3.default.Database(file, sqlite3.default.OPEN_READONLY);
      database.all<object>(sql, (error, found) => {
        database.close();
        if (error) reject(error);
        else resolve(found);
      });
    });
  return [{ name: 'sqlite3', rows }];
}
