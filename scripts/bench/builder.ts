import { startStack } from '../test/stack.ts';
import { largePlan } from './browser/large-plan.ts';
import { measureCanvas } from './browser/measure-canvas.ts';
import { measureScripts, type ScriptSizes } from './browser/measure-scripts.ts';
import { type Visit, visit } from './browser/visit.ts';
import { printTable } from './measure.ts';

const sizes = [9, 200, 500] as const;
type BySize = Record<string, number>;

export interface BuilderResult extends Record<string, unknown> {
  /** JavaScript of the first load of each page, packed, in kB. */
  js_kb: ScriptSizes;
  first_card_ms: BySize;
  /** Frames while a card is dragged, at 100 % and at fit; the worse of the two. */
  drag_p95_ms: BySize;
  /** The worst event while a text is typed into a step. */
  typing_ms: BySize;
}

/** What the builder asks of a browser: the built web app in a Chromium, as the end-to-end tests have it. A Signalbox that E2E_BASE_URL names is used as it is. */
export default async function builder(): Promise<BuilderResult> {
  const stack = process.env.E2E_BASE_URL ? undefined : await startStack((line) => console.error(line));
  try {
    const at = await visit({ ...process.env, ...stack?.env });
    try {
      const result = await measure(at);
      printTable('JavaScript of the first load, kB packed', [result.js_kb]);
      printTable(
        'The canvas',
        sizes.map((steps) => ({
          steps,
          'first card ms': result.first_card_ms[steps],
          'drag p95 ms': result.drag_p95_ms[steps],
          'typing ms': result.typing_ms[steps],
        })),
      );
      return result;
    } finally {
      await at.close();
    }
  } finally {
    await stack?.stop();
  }
}

async function measure(at: Visit): Promise<BuilderResult> {
  const ids = new Map<number, string>();
  for (const steps of sizes) ids.set(steps, (await at.send<{ id: string }>('/workflows', largePlan(steps))).id);
  const [small = ''] = ids.values();
  const result: BuilderResult = { js_kb: await measureScripts(at, small), first_card_ms: {}, drag_p95_ms: {}, typing_ms: {} };
  for (const [steps, id] of ids) {
    const { firstCardMs, dragP95Ms, typingMs } = await measureCanvas(at, `/workflows/${id}`);
    result.first_card_ms[steps] = firstCardMs;
    // With nine steps there is nothing that could be slow.
    if (steps >= 200) result.drag_p95_ms[steps] = dragP95Ms;
    result.typing_ms[steps] = typingMs;
  }
  return result;
}
