export interface ContentType {
  /** `text/csv`, in lower case; '' = none was sent. */
  type: string;
  charset: string | null;
  /** What stands between the parts of a body of several. */
  boundary: string | null;
}

/** What a request or an answer says about its body. */
export function contentTypeOf(header: string): ContentType {
  return {
    type: /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/.exec(header)?.[1]?.toLowerCase() ?? '',
    charset: /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(header)?.[1] ?? null,
    boundary: /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s";,]+))/i.exec(header)?.slice(1).find(Boolean) ?? null,
  };
}

export const isForm = (type: string): boolean => type === 'application/x-www-form-urlencoded';
export const isMultipart = (type: string): boolean => type === 'multipart/form-data';

export const isXml = (type: string): boolean => /[+/]xml$/.test(type);
export const isJson = (type: string): boolean => /\bjson\b/.test(type);
export const isText = (type: string): boolean => /^text\//.test(type) || isJson(type) || isXml(type) || otherTexts.has(type);

const otherTexts = new Set(
  [
    ...['csv', 'ecmascript', 'graphql', 'javascript', 'jsonl', 'jwt', 'ndjson', 'sql', 'toml', 'x-javascript', 'x-jsonlines', 'x-ndjson'],
    ...['x-www-form-urlencoded', 'x-yaml', 'xml-dtd', 'yaml'],
  ].map((name) => `application/${name}`),
);

/** The name of a file with such a body, `answer.png`. */
export const fileName = (stem: string, type: string): string => `${stem}.${endings[type] ?? endingOf(type)}`;

const endingOf = (type: string): string =>
  isJson(type) || type.endsWith('+xml') ? (isJson(type) ? 'json' : 'xml') : isText(type) ? 'txt' : 'bin';

const endings: Record<string, string> = {
  ...{ 'application/json': 'json', 'application/x-ndjson': 'ndjson', 'application/xml': 'xml', 'text/xml': 'xml' },
  ...{ 'text/csv': 'csv', 'application/csv': 'csv', 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/calendar': 'ics' },
  ...{ 'text/vcard': 'vcf', 'text/markdown': 'md', 'application/yaml': 'yaml', 'application/x-yaml': 'yaml' },
  ...{ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif', 'image/tiff': 'tif' },
  ...{ 'image/svg+xml': 'svg', 'image/bmp': 'bmp', 'image/x-icon': 'ico', 'image/vnd.microsoft.icon': 'ico' },
  ...{ 'audio/mpeg': 'mp3', 'audio/wav': 'wav', 'audio/x-wav': 'wav', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a', 'audio/amr': 'amr' },
  ...{ 'video/mp4': 'mp4', 'video/webm': 'webm', 'video/3gpp': '3gp' },
  ...{ 'application/pdf': 'pdf', 'application/zip': 'zip', 'application/gzip': 'gz', 'application/x-gzip': 'gz', 'application/rtf': 'rtf' },
  ...{ 'application/msword': 'doc', 'application/vnd.ms-excel': 'xls', 'message/rfc822': 'eml' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};
