import { type FieldSchema, markedSchema } from '../graph/value-types.ts';
import type { CompileFacts } from './compile-facts.ts';
import type { Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import { isAsked } from './outside-names.ts';

const kinds = {
  messageTemplate: { list: 'templates', code: 'template.unknown' },
  calendar: { list: 'calendars', code: 'calendar.unknown' },
} as const satisfies Record<string, { list: keyof CompileFacts; code: string }>;

/** A step that says a template or goes by a calendar: is it there? */
export function checkNamed({ node, facts, issues }: Scope, schema: FieldSchema): void {
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const { ui } = markedSchema(property);
    const value = node.input[field];
    if ((ui !== 'messageTemplate' && ui !== 'calendar') || typeof value !== 'string' || value === '') continue;
    const { list, code } = kinds[ui];
    const known = facts[list];
    if (!known || !isAsked(facts, list, value) || known.includes(value)) continue;
    issues.push({ ...finding(code, { step: node.title }), severity: 'error', nodeId: node.id, field });
  }
}
