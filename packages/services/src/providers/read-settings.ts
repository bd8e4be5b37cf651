import type { ProviderType } from '@signalbox/channels';
import { userError } from '@signalbox/domain';
import { schemaWord } from '@signalbox/flow';
import type { z } from 'zod';

export interface Settings {
  config: Record<string, unknown>;
  secrets: Record<string, string>;
}

/** Settings as the kind of provider wants them, with what was not said filled in. Throws `request.invalid` with the field that does not fit. */
export function readSettings(type: ProviderType, { config, secrets }: Settings): Settings {
  return { config: read(type.config, config, 'config'), secrets: read(type.secrets, secrets, 'secrets') };
}

function read<Values>(schema: z.ZodType<unknown>, values: Values, root: 'config' | 'secrets'): Values {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data as Values;
  const [issue] = parsed.error.issues;
  const field = [root, ...(issue?.path ?? [])].map(String).join('.');
  throw issue
    ? userError('request.invalid.field', { field, problem: schemaWord(issue) }, { status: 400, field })
    : userError('request.invalid', {}, { status: 400 });
}
