import { languageFor, type TemplateBody, type TemplateText, textsOf } from '@signalbox/domain';
import { runtimeParse } from '../expression/cel.ts';
import type { Escape } from '../expression/escapes.ts';
import { expressionShape } from '../expression/expression-shape.ts';
import { parseTemplate } from '../expression/template.ts';
import type { PersonalText } from '../graph/personal-text.ts';

export type TemplateField = 'subject' | 'text' | 'formatted';
const escapes: Partial<Record<TemplateField, Escape>> = { formatted: 'markdown' };

/** One field of a template by a channel, in all its languages; holes read the contact, and the values that the template asks for. */
export function templateWords(body: TemplateBody, { channel, field, values }: TemplateUse): PersonalText {
  const texts = textsOf(body, channel).map((one) => ({ language: one.language, text: personalOf(one, field, values) }));
  return { personal: [], spoken: { fallback: body.fallback, texts } };
}
interface TemplateUse {
  channel: string;
  field: TemplateField;
  values: Readonly<Record<string, unknown>>;
}

/** Which language of a channel a person gets, and whether it is another one than theirs; null = the template says nothing by that channel. */
export function spokenTo(body: TemplateBody, channel: string, wanted: string | null): { language: string; fellBack: boolean } | null {
  const known = textsOf(body, channel).map(({ language }) => language);
  const language = languageFor(known, { wanted, fallback: body.fallback });
  if (language === null) return null;
  const base = (one: string): string => one.toLowerCase().split('-')[0] ?? '';
  return { language, fellBack: wanted !== null && wanted !== '' && base(language) !== base(wanted) };
}

function personalOf(text: TemplateText, field: TemplateField, values: TemplateUse['values']): Omit<PersonalText, 'spoken'> {
  const parsed = parseTemplate(text[field]);
  // A text with a hole that does not end is refused where it is saved.
  const parts = parsed.ok ? parsed.parts : [{ text: text[field] }];
  return {
    ...(escapes[field] ? { escape: escapes[field] } : {}),
    personal: parts.map((part) => ('text' in part ? part.text : { expr: part.expr, values: { values } })),
  };
}

/** What is wrong with a hole of a template: it is no expression, or reads what nobody gives it. */
export interface TemplateMistake {
  channel: string;
  language: string;
  field: TemplateField;
  /** The hole as it is written. */
  hole: string;
  why: 'broken' | 'unknown';
}
export interface TemplateKnows {
  /** Keys of the fields that contacts have. */
  contactFields: readonly string[];
}

/** Every hole that could not be filled for anybody: unfinished ones, and names that are neither the contact's nor declared. */
export function templateMistakes(body: TemplateBody, { contactFields }: TemplateKnows): TemplateMistake[] {
  const names = new Set(body.values.map(({ name }) => name));
  return body.texts.flatMap((text) =>
    (['subject', 'text', 'formatted'] as const).flatMap((field) => {
      const place = { channel: text.channel, language: text.language, field };
      const parsed = parseTemplate(text[field]);
      if (!parsed.ok) return [{ ...place, hole: text[field].slice(parsed.from, parsed.from + 40), why: 'broken' as const }];
      return parsed.parts.flatMap((part) => {
        const why = 'expr' in part ? wrongWith(part.expr, { names, fields: new Set(contactFields) }) : null;
        return why && 'expr' in part ? [{ ...place, hole: part.expr.slice(0, 60), why }] : [];
      });
    }),
  );
}

function wrongWith(
  expr: string,
  { names, fields }: { names: ReadonlySet<string>; fields: ReadonlySet<string> },
): TemplateMistake['why'] | null {
  try {
    const { reads, forbidden } = expressionShape(runtimeParse(expr).ast);
    if (forbidden) return 'broken';
    return reads.every((read) => isKnown(read, names, fields)) ? null : 'unknown';
  } catch {
    return 'broken';
  }
}

const ofContact = new Set(['id', 'name', 'phone', 'email', 'language', 'timeZone']);
function isKnown(
  { root, path: [first, second] }: { root: string; path: readonly string[] },
  names: ReadonlySet<string>,
  fields: ReadonlySet<string>,
): boolean {
  if (root === 'values') return first !== undefined && names.has(first);
  if (root !== 'contact' || first === undefined) return false;
  return first === 'fields' ? second !== undefined && fields.has(second) : ofContact.has(first);
}
