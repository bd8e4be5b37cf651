import { z } from 'zod';
import { parseTemplate } from '../expression/template.ts';
import { type FieldText, fieldMeta as meta, fieldString as string } from './field-text.ts';
import { value } from './fields.ts';
import { reason } from './reason.ts';

/** Names of headers as HTTP has them; a colon or a space belongs to none. */
export const isHeaderName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name);
/** One line of signs that have one byte each. */
export const isHeaderValue = (text: string): boolean => /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);

/** Headers: what cannot be sent is refused while it is typed. What comes out of holes shows when it is sent. */
export const headerRows = (field: FieldText) =>
  z
    .array(
      z.object({
        name: z
          .string()
          .min(1)
          .max(200)
          .refine((name) => name === '' || isHeaderName(name), reason('headerName')),
        value: string({ title: 'Value', max: 4000, optional: true })
          .refine(isSendable, reason('headerValue'))
          .meta({ ...meta({ title: 'Value' }, 'template'), channel: 'plain', lines: 1 }),
      }),
    )
    .max(50)
    .meta(meta(field, 'keyValues'));

/** The fields of a form. A value that is one single hole keeps its kind, so that it can be a file. */
export const formRows = (field: FieldText) =>
  z
    .array(z.object({ name: z.string().min(1).max(200), value: value({ title: 'Value', optional: true }) }))
    .max(50)
    .meta(meta(field, 'keyValues'));

function isSendable(text: string): boolean {
  const parsed = parseTemplate(text);
  return !parsed.ok || parsed.parts.every((part) => 'expr' in part || isHeaderValue(part.text));
}
