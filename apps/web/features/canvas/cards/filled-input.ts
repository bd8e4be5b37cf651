import { defaultInput, type NodeSpec } from '@signalbox/flow';

/** The settings as a run would see them: defaults filled in, as far as what was typed allows. */
export function filledInput(spec: NodeSpec, input: Record<string, unknown>): Record<string, unknown> {
  const parsed = spec.input.safeParse(input);
  if (parsed.success) return parsed.data;
  return { ...defaultInput(spec), ...input };
}
