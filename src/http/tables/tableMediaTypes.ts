import type { TableFormat } from '../../tables/readOptions.ts';

/** The media type of each format, and its file extension. */
export const MEDIA_TYPES: Readonly<
  Record<TableFormat, { readonly type: string; readonly extension: string }>
> = {
  CSV: { type: 'text/csv', extension: 'csv' },
  MARKDOWN: { type: 'text/markdown', extension: 'md' },
  JSON: { type: 'application/json', extension: 'json' },
};

/** The format of a Content-Type; null for any other type, and for another encoding than UTF-8. */
export function formatOfMediaType(contentType: string | undefined): TableFormat | null {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (
    parameters.some(
      (parameter) => parameter.startsWith('charset=') && !/^charset="?utf-?8"?$/.test(parameter),
    )
  ) {
    return null;
  }
  const formats = Object.entries(MEDIA_TYPES) as [TableFormat, { type: string }][];
  return formats.find(([, known]) => known.type === type)?.[0] ?? null;
}
