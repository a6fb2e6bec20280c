/**
 * Gives the same key for the same input and a new one for another, so that trying again never writes twice. Random
 * bytes, since `crypto.randomUUID` is missing where a page comes over plain HTTP from another machine.
 */
export function idempotencyKeys(): (input: object) => string {
  let before = '';
  let key = '';
  return (input) => {
    const text = JSON.stringify(input);
    if (text !== before || key === '') {
      before = text;
      key = `dashboard ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
    }
    return key;
  };
}
