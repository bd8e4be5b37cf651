import { foldWord } from '@signalbox/domain';
import { z } from 'zod';
import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { subject, from, withFiles, proven }) => {
  if (event.kind !== 'email') return null;
  const mail = Mail.parse(event.payload);
  const said = ` ${foldWord(mail.subject)} `;
  if (subject.length > 0 && !subject.some((word) => said.includes(` ${foldWord(word)} `))) return null;
  if (!fits(mail.from, from.trim().toLowerCase())) return null;
  if (proven && mail.auth.dmarc !== 'pass') return null;
  return withFiles && mail.files.length === 0 ? null : mail;
});

const Mail = node.output.extend({
  // A test run knows the text alone.
  subject: z.string().default(''),
  html: z
    .string()
    .nullable()
    .default('')
    .transform((html) => html ?? ''),
  cc: z.array(z.string()).default([]),
  files: z
    .array(
      z.object({
        name: z.string(),
        contentType: z.string(),
        sizeBytes: z.number(),
        id: z
          .string()
          .nullable()
          .transform((id) => id ?? ''),
      }),
    )
    .default([]),
  auth: node.output.shape.auth.nullish().transform((auth) => auth ?? unknown),
});
const unknown = { spf: 'none', dkim: 'none', dmarc: 'none' };

/** `*` stands for any signs. */
function fits(address: string, pattern: string): boolean {
  if (pattern === '') return true;
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  if (!address.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.at(-1) === '' || (address.endsWith(parts.at(-1) ?? '') && (parts.length > 1 || address.length === pattern.length));
}
