/** The command that a payload answers: a JSON object with the `id` that the command had. Most payloads are none, and are not read for it. */
export function answerIn(payload: Buffer): { id: string; payload: Record<string, unknown> } | null {
  if (payload.length > mostBytes || !payload.includes('"cmd_')) return null;
  try {
    const said: unknown = JSON.parse(payload.toString('utf8'));
    if (typeof said !== 'object' || said === null || !('id' in said) || typeof said.id !== 'string') return null;
    return said.id.startsWith('cmd_') && said.id.length <= 200 ? { id: said.id, payload: { ...said } } : null;
  } catch {
    return null;
  }
}
const mostBytes = 16 * 1024;
