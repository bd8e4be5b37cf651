import type { ProviderType } from '@signalbox/channels';
import { userError } from '@signalbox/domain';
import { schemaWord } from '@signalbox/flow';
import type { Word } from '@signalbox/words/light';
import { z } from 'zod';

export interface Settings {
  config: Record<string, unknown>;
  secrets: Record<string, string>;
}

/** Settings as the kind of provider wants them, with what was not said filled in. Throws `provider.setting` with the field that does not fit. */
export function readSettings(type: ProviderType, { config, secrets }: Settings): Settings {
  return { config: read(type.config, config, 'config'), secrets: read(type.secrets, secrets, 'secrets') };
}

function read<Values>(schema: z.ZodType<unknown>, values: Values, root: 'config' | 'secrets'): Values {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data as Values;
  const [issue] = parsed.error.issues;
  const [name] = issue?.path ?? [];
  if (!issue || typeof name !== 'string') throw userError('provider.config_invalid', {}, { status: 400, field: root });
  throw userError(
    'provider.setting',
    { title: titleOf(schema, name), problem: schemaWord(issue) },
    { status: 400, field: `${root}.${name}` },
  );
}

/** The titles of the schemas are keys of the catalogue. */
function titleOf(schema: z.ZodType, name: string): Word {
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { title?: string }>;
  };
  return { word: properties?.[name]?.title ?? name, text: name };
}
