import { userError } from '@signalbox/domain';
import { readJson } from '@signalbox/flow';

/** Of the body of a request to an HTTP trigger. */
export const maxBodyBytes = 256 * 1024;

/** The body as a value: JSON where the content type says so, form fields as an object, else text. Throws `body.invalid_json`, `body.too_large`. */
export function parseBody(body: string, contentType: string): unknown {
  if (Buffer.byteLength(body) > maxBodyBytes) throw bodyTooLarge();
  if (body === '') return null;
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/x-www-form-urlencoded')
    return Object.fromEntries([...new URLSearchParams(body)].filter(([key]) => isPlainKey(key)));
  if (type !== 'application/json' && !type.endsWith('+json')) return body;
  try {
    return readJson(body, { keeps: isPlainKey });
  } catch (cause) {
    throw userError('body.invalid_json', {}, { status: 400, cause });
  }
}

export const bodyTooLarge = (most = maxBodyBytes) => userError('body.too_large', { most: { size: most } }, { status: 413 });
// An own key of this name turns into a prototype when somebody copies the object.
const isPlainKey = (key: string): boolean => key !== '__proto__';
