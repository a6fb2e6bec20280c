const FORM = 'lists origins such as https://app.example.com';

/** Why an item of CORS_ORIGINS is invalid, or undefined. */
export function originProblem(item: string): string | undefined {
  if (item.includes('*')) {
    return `${FORM}, each by name: with * every web page could use this server with the visitor's access to it`;
  }
  const url = URL.canParse(item) ? new URL(item) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return `${FORM}, with http:// or https://; "${item}" is none`;
  }
  // Browsers send origins in this normal form, and they are compared as text.
  return item === url.origin ? undefined : `${FORM}: write ${url.origin} for "${item}"`;
}
