import type { TokenHolder } from './rows.ts';

/** Who writes, from where, and by which right. */
export interface Author extends TokenHolder {
  /** The address of the client, for the audit trail. */
  readonly remoteAddress: string | null;
  /**
   * What the store checks in the transaction of the write. `TOKEN`: the token of this name is active and has this role.
   * `LOCAL`: no token is active. `OPERATOR`: nothing; operator commands run on the machine of the database.
   */
  readonly right: 'TOKEN' | 'LOCAL' | 'OPERATOR';
}

/** Why an author lost the right to write between the request and the transaction. */
export type LostRight = 'TOKEN_REVOKED' | 'ROLE_CHANGED' | 'TOKEN_REQUIRED';
