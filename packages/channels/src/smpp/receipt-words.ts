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
  const head = text.replace(textField, '');
  const [id, stat, err, doneDate] = [
    find(head, fields.id),
    find(head, fields.stat)?.toUpperCase(),
    find(head, fields.err),
    find(head, fields.doneDate),
  ];
  return { ...(id ? { id } : {}), ...(stat ? { stat } : {}), ...(err ? { err } : {}), ...(doneDate ? { doneDate } : {}) };
}

const textField = /(?<![\w-])["']?text["']?\s*[:=].*$/is;
const names = [
  'id|(?:msg|message|sms)[ _-]?id',
  'stat|state|status|message_state',
  'err|error|err_?code|error_?code',
  'done[ _]?date',
] as const;
// What stands after an empty field is the next one, not its value.
const nextField = `["']?(?:${[...names, 'sub|dlvrd|submit[ _]?date|text'].join('|')})["']?\\s*[:=]`;
const fieldOf = (name: string): RegExp =>
  new RegExp(`(?<![\\w-])["']?(?:${name})["']?\\s*[:=]\\s*(?!${nextField})(?:"([^"]{1,65})"|'([^']{1,65})'|([^\\s,;"'|}]{1,65}))`, 'i');
const [id, stat, err, doneDate] = names.map(fieldOf);
const fields = { id, stat, err, doneDate };

function find(head: string, field: RegExp | undefined): string | undefined {
  const found = field?.exec(head);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() || undefined;
}
