/** A model's name without the `::` that the seed table puts after it. */
export function modelName(text: string): string {
  return text.replace(/::$/, '').trimEnd();
}
