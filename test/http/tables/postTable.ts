import type { TestApp } from '../../support/testApp.ts';

/** Sends a table to POST /import. */
export function postTable({ app }: TestApp, url: string, payload: string | Buffer, contentType = 'text/csv') {
  return app.inject({ method: 'POST', url, payload, headers: { 'content-type': contentType } });
}
