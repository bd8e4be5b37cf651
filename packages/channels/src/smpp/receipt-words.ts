export interface ReceiptWords {
  id?: string;
  stat?: string;
  err?: string;
  doneDate?: string;
}

/**
 * `id:.. sub:.. dlvrd:.. submit date:.. done date:.. stat:.. err:.. text:..`, as vendors spell it: fields in any order, any missing, any case,
 * with spaces, commas or semicolons between them, values in quotes or without, `=` for `:`. A field that says nothing is missing.
 */
export function readReceiptWords(text: string): ReceiptWords {
  const head = text.replace(/(?<![\w-])["']?text["']?\s*[:=].*$/is, '');
  const [id, stat, err, doneDate] = [
    valueOf(head, names.id),
    valueOf(head, names.stat)?.toUpperCase(),
    valueOf(head, names.err),
    valueOf(head, names.doneDate),
  ];
  return { ...(id ? { id } : {}), ...(stat ? { stat } : {}), ...(err ? { err } : {}), ...(doneDate ? { doneDate } : {}) };
}

const names = {
  id: 'id|msg_?id|message_?id',
  stat: 'stat|state|status|message_state',
  err: 'err|error|err_?code|error_?code',
  doneDate: 'done[ _]?date',
} as const;
const others = 'sub|dlvrd|submit[ _]?date|text';
// What stands after an empty field is the next one, not its value.
const nextField = `["']?(?:${[...Object.values(names), others].join('|')})["']?\\s*[:=]`;

function valueOf(head: string, name: string): string | undefined {
  const field = new RegExp(
    `(?:^|[\\s,;{|])["']?(?:${name})["']?\\s*[:=]\\s*(?!${nextField})(?:"([^"]{1,65})"|'([^']{1,65})'|([^\\s,;"'|}]{1,65}))`,
    'i',
  ).exec(head);
  return (field?.[1] ?? field?.[2] ?? field?.[3])?.trim() || undefined;
}
