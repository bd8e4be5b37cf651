import { fieldsOf, readForm } from '../../shared/http/form-fields.ts';

/** The fields of a form as Twilio signs them: names and values without anything between, by name; of equal values one. */
export function readParams(body: Buffer): string {
  const fields = fieldsOf(readForm(body.toString('utf8'), 'utf-8') ?? []);
  return Object.keys(fields)
    .sort()
    .map((name) =>
      [...new Set([fields[name] ?? []].flat())]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('');
}
