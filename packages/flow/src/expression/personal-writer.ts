import { languageFor } from '@signalbox/domain';
import { contactValues } from '../engine/scope.ts';
import { isPersonal, type PersonalText } from '../graph/personal-text.ts';
import { type Plan, planFormat } from '../graph/plan.ts';
import { writeHole } from './escape-hole.ts';
import { evaluateExpression } from './expression.ts';

/** Writes such texts for one person after the other; what cannot be worked out for a person is left empty. Each expression is read once. */
export function personalWriter(timeZone: string): (text: string | PersonalText, contact: Record<string, unknown> | null) => string {
  const plan: Plan = { format: planFormat, engine: 1, nodes: {} };
  return function write(text, contact) {
    const said = inLanguage(text, contact?.language);
    if (!isPersonal(said)) return said;
    const person = contactValues(contact);
    const written = said.personal.map((piece) => {
      if (typeof piece === 'string') return piece;
      const result = evaluateExpression(plan, piece.expr, { run: { timeZone }, ...piece.values, contact: person });
      return result.ok ? writeHole(said.escape, '', result.value) : '';
    });
    return written.join('');
  };
}

/** The text in the language of a person, where there are several. */
function inLanguage(text: string | PersonalText, wanted: unknown): string | PersonalText {
  if (!isPersonal(text) || !text.spoken) return text;
  const { fallback, texts } = text.spoken;
  const known = texts.map(({ language }) => language);
  const chosen = languageFor(known, { wanted: typeof wanted === 'string' ? wanted : null, fallback });
  return texts.find(({ language }) => language === chosen)?.text ?? '';
}
