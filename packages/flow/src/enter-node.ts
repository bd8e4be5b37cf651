import { evaluateInput } from './evaluate-input.ts';
import { guarded } from './guarded.ts';
import { failAt, failRun, finish, hold, leave, type Machine, stand, stateTooLarge, trace } from './machine.ts';
import type { NodeError } from './node-spec.ts';
import type { PlanNode } from './plan.ts';
import { scopeOf } from './scope.ts';
import { settle } from './settle.ts';
import { engineLimits, type Token } from './state.ts';

/** Carries a ready token into the node it stands before: fills in the settings, then steers or asks the driver. */
export function enterNode(machine: Machine, token: Token): void {
  const { state, plan, now } = machine;
  const node = Object.hasOwn(plan.nodes, token.node) ? plan.nodes[token.node] : undefined;
  token.visit = (state.visits[token.node] ?? 0) + 1;
  token.enteredAt = now;
  state.steps += 1;
  if (!node || node.kind === 'trigger') finish(machine, 'failed', { ...broken, nodeId: token.node });
  else if (state.steps > engineLimits.stepsPerRun) finish(machine, 'failed', { ...tooManySteps, nodeId: token.node });
  else {
    state.visits[token.node] = token.visit;
    if (node.off !== undefined) passBy(machine, token, node.off);
    else perform(machine, token, node);
  }
}

const broken: NodeError = { code: 'plan.broken', message: 'This step is not in the version of the workflow. Publish it again.' };
const tooManySteps: NodeError = {
  code: 'run.too_many_steps',
  message: 'This run took 100 000 steps and was stopped. Look for a loop without a way out.',
};

function perform(machine: Machine, token: Token, node: PlanNode): void {
  const { state, plan, now } = machine;
  const evaluated = evaluateInput(plan, node, scopeOf(machine, token.frame));
  if (!evaluated.ok) failAt(machine, token, evaluated.error, null);
  else if (!hold(machine, token, { input: evaluated.input }, evaluated.bytes)) failRun(machine, token, stateTooLarge, null);
  else if (node.kind === 'steer') {
    const context = { now, accountTimeZone: state.run.timeZone, visit: token.visit, contact: state.contact };
    const result = guarded(() => machine.steering.get(node.type)?.enter?.(token.input, context));
    settle(machine, token, result, null);
  } else ask(machine, token, node);
}

/** Work for the driver: an effect in its transaction, or a call outside. */
function ask(machine: Machine, token: Token, node: PlanNode): void {
  token.ref = token.frame === 0 ? `${token.node}#${token.visit}` : `${token.node}#${token.visit}@${token.frame}`;
  token.phase = node.kind === 'call' ? 'call' : 'effect';
  const command = { ref: token.ref, nodeId: token.node, type: node.type, input: token.input };
  if (node.kind === 'step') machine.commands.push({ kind: 'effect', ...command });
  else if (node.call) machine.commands.push({ kind: 'call', ...command, ...node.call });
  else failAt(machine, token, broken, null);
}

/** Switched off: no output, no work, one line in the trace. */
function passBy(machine: Machine, token: Token, port: string): void {
  const to = machine.plan.nodes[token.node]?.next[port];
  if (to === undefined) {
    leave(machine, token, port, {}, { tookMs: null });
    return;
  }
  trace(machine, token, { status: 'skipped', port, tookMs: null, output: {}, error: null });
  stand(token, to);
}
