import type { TemplateBody } from '@signalbox/domain';
import { type NodeError, nodeError, ownNames, text, value, valueName } from '@signalbox/flow';
import { z } from 'zod';
import type { TemplatePort } from '../contract/effect-context.ts';
import { valuesOf } from './named-values.ts';

/** The template that a step says, by its id; its name may change. */
export const templateField = (field: { optional?: boolean; within?: string }) =>
  text({ title: 'Template', ui: 'messageTemplate', max: 60, ...field });

/** What the template asks for besides the contact. */
export const templateValues = (field: { within?: string }) =>
  z
    .array(z.object({ name: valueName, value: value({ title: 'Value', optional: true }) }))
    .max(20)
    .refine(...ownNames)
    .meta({ title: 'Values of the template', ui: 'templateValues', ...field });

type Asked = { template: string; values: readonly { name: string; value: unknown }[] };
export type SaidTemplate = { name: string; body: TemplateBody; values: Record<string, unknown> } | { error: NodeError };

/** The templates of many runs, read at once; the order is that of the items. Who asks for none gets null. */
export async function readTemplates(items: readonly (Asked | null)[], templates: TemplatePort): Promise<(SaidTemplate | null)[]> {
  const ids = items.flatMap((item) => (item && item.template !== '' ? [item.template] : []));
  if (ids.length === 0) return items.map(() => null);
  const found = await templates.read(ids);
  return items.map((item) => {
    if (!item || item.template === '') return null;
    const template = found.get(item.template);
    return template ? { ...template, values: valuesOf(item.values) } : { error: unknownTemplate };
  });
}

const unknownTemplate = nodeError('template.unknown', {}, 'template');
