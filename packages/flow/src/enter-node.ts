import { guarded } from './guarded.ts';
import { evaluateInput } from './evaluate-input.ts';
import { failAt, finish, hold, leave, type Machine, stand, trace } from './machine.ts';
import { scopeOf } from './scope.ts';
import { settle } from './settle.ts';
import { engineLimits, type Token } from './state.ts';

/** Carries a ready token into the node it stands before: fills in the settings, then steers or asks the driver. */
export function enterNode(machine: Machine, token: Token): void {
  const { state, plan, now } = machine;
  const node = Object.hasOwn(plan.nodes, token.node) ? plan.nodes[token.node] : undefined;
  const visit = (state.visits[token.node] ?? 0) + 1;
  Object.assign(token, { visit, enteredAt: now });
  if (!node || node.kind === 'trigger') return finish(machine, 'failed', { code: 'plan.broken', message: 'This step is not in the version of the workflow. Publish it again.', nodeId: token.node });
  state.steps += 1;
  if (state.steps > engineLimits.stepsPerRun) return finish(machine, 'failed', { code: 'run.too_many_steps', message: 'This run took 100 000 steps and was stopped. Look for a loop without a way out.', nodeId: token.node });
  state.visits[token.node] = visit;
  if (node.off !== undefined) return passBy(machine, token, node.off);
  const evaluated = evaluateInput(plan, node, scopeOf(machine, token.frame));
  if (!evaluated.ok) return failAt(machine, token, evaluated.error, null);
  if (!hold(machine, token, { input: evaluated.input }, evaluated.bytes)) return failAt(machine, token, { code: 'state.too_large', message: 'This run holds over 256 KiB of values. Keep less, or split the workflow.' }, null);
  if (node.kind === 'steer') {
    const context = { now, accountTimeZone: state.run.timeZone, visit, contact: state.contact };
    return settle(machine, token, guarded(() => machine.steering.get(node.type)?.enter?.(token.input, context)), null);
  }
  token.ref = token.frame === 0 ? `${token.node}#${visit}` : `${token.node}#${visit}@${token.frame}`;
  token.phase = node.kind === 'call' ? 'call' : 'effect';
  const command = { ref: token.ref, nodeId: token.node, type: node.type, input: token.input };
  if (node.kind === 'step') machine.commands.push({ kind: 'effect', ...command });
  else if (node.call) machine.commands.push({ kind: 'call', ...command, ...node.call });
  else failAt(machine, token, { code: 'plan.broken', message: 'This step has no call settings. Publish the workflow again.' }, null);
}

/** Switched off: no output, no work, one line in the trace. */
function passBy(machine: Machine, token: Token, port: string): void {
  const to = machine.plan.nodes[token.node]?.next[port];
  if (to === undefined) return leave(machine, token, port, {}, { tookMs: null });
  trace(machine, token, { status: 'skipped', port, tookMs: null, output: {}, error: null });
  stand(token, to);
}
