/** What was typed as the value of a field; null empties it, undefined = it is not of this kind. */
export function typedValue({ type, choices }: { type: string; choices: readonly string[] }, typed: string): TypedValue {
  const text = typed.trim();
  if (text === '') return null;
  if (type === 'number') return numberOf(text);
  if (type === 'boolean') return text === 'true';
  if (type === 'choice') return choices.includes(text) ? text : undefined;
  return text;
}

type TypedValue = string | number | boolean | null | undefined;

/** With a comma or a point. */
const numberOf = (text: string): number | undefined => (/^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined);
