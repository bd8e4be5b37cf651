import { nodeTitle } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { useWords } from '@signalbox/ui';
import { useMemo } from 'react';
import { useCreateLabel } from '../schema-form/create-label.ts';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { useGroups, useTags } from '../schema-form/widgets/use-pick-lists.ts';
import { conditionFields, typesOf } from './condition-fields.ts';
import { useContactFields } from './condition-queries.ts';

/** What the rows of a step can name. */
export function useConditionFacts() {
  const t = useWords();
  const { values, graph } = useFormFacts();
  const own = useContactFields().data?.items;
  const groups = useGroups().data?.items;
  const tags = useTags().data?.items;
  const { create } = useCreateLabel();
  return useMemo(() => {
    const stepOf = (path: string): string | null => {
      const [id = ''] = path.split(/[.[]/u);
      const node = graph?.nodes.find((one) => one.id === id);
      const spec = node && catalogue.get(node.type);
      if (node) return node.title || (spec ? nodeTitle(t, spec) : node.type);
      return id === 'trigger' || id === 'contact' || id === 'run' ? null : id;
    };
    return {
      fields: conditionFields(t, values, own?.filter(({ hidden }) => !hidden) ?? []),
      typeOf: typesOf(values),
      stepOf,
      groups: groups?.map(({ name }) => name) ?? null,
      tags: tags?.map(({ name }) => name) ?? null,
      create: (kind: 'group' | 'tag', name: string) => create({ kind, name }),
    };
  }, [t, values, graph, own, groups, tags, create]);
}
