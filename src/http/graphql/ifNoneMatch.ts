/** Whether an If-None-Match header names a tag, by weak comparison. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((one) => opaque(one) === opaque(tag)) ?? false;
}

/** Whether an If-None-Match header matches any tag. */
export function namesAny(header: string | undefined): boolean {
  return header?.trim() === '*';
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
