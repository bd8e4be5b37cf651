import type { Graph } from '@signalbox/flow';

/** The draft as a file, when nothing else can keep it. */
export function downloadDraft(name: string, graph: Graph): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify({ name, graph }, null, 2)], { type: 'application/json' }));
  link.download = `${name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-') || 'draft'}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
