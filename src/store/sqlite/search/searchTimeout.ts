/** A search did not come to its turn in time. */
export class SearchTimeout extends Error {
  override readonly name = 'SearchTimeout';

  constructor() {
    super('The search did not come to its turn in time.');
  }
}
