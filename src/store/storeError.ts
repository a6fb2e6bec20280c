export type StoreErrorCode =
  | 'BAD_DATABASE_URL'
  | 'CANNOT_OPEN'
  | 'CLOSED'
  | 'DAMAGED'
  | 'DATABASE_NEWER'
  | 'DIRECTORY_NOT_WRITABLE'
  | 'DISK_ERROR'
  | 'DISK_FULL'
  | 'FOREIGN_DATABASE'
  | 'LOCKED'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_UNREADABLE'
  | 'NOT_A_DATABASE'
  | 'READ_ONLY'
  | 'TIMED_OUT';

/** Why the database does not work, for the operator: what is wrong, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
