import { contactValues } from '../engine/scope.ts';
import type { PersonalText } from '../graph/personal-text.ts';
import { type Plan, planFormat } from '../graph/plan.ts';
import { writeHole } from './escape-hole.ts';
import { evaluateExpression } from './expression.ts';

/** Writes such texts for one person after the other; what cannot be worked out for a person is left empty. Each expression is read once. */
export function personalWriter(timeZone: string): (text: string | PersonalText, contact: Record<string, unknown> | null) => string {
  const plan: Plan = { format: planFormat, engine: 1, nodes: {} };
  return (text, contact) => {
    if (typeof text === 'string') return text;
    const person = contactValues(contact);
    const written = text.personal.map((piece) => {
      if (typeof piece === 'string') return piece;
      const result = evaluateExpression(plan, piece.expr, { run: { timeZone }, ...piece.values, contact: person });
      return result.ok ? writeHole(text.escape, '', result.value) : '';
    });
    return written.join('');
  };
}
