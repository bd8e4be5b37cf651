import { atMoment } from '../expression/date-text.ts';
import type { SteerContext, WaitAnswer } from '../graph/node-spec.ts';
import type { PlanNode } from '../graph/plan.ts';
import { chanceOf } from './chance.ts';
import { failRun, finish } from './drop.ts';
import { broken, stateTooLarge, tooManySteps } from './errors.ts';
import { evaluateInput } from './evaluate-input.ts';
import { frameOf } from './frames.ts';
import { guarded } from './guarded.ts';
import { arrive } from './join.ts';
import { failAt, follow } from './leave.ts';
import { countVisit, hold, type Machine, trace } from './machine.ts';
import { scopeOf } from './scope.ts';
import { engineLimits, type Token } from './state.ts';
import { takeResult } from './take-result.ts';

/** Carries a ready token into the node it stands before: fills in the settings, then steers or asks the driver. */
export function enterNode(machine: Machine, token: Token): void {
  const { state, plan } = machine;
  const node = Object.hasOwn(plan.nodes, token.node) ? plan.nodes[token.node] : undefined;
  state.steps += 1;
  if (!node || node.kind === 'trigger') finish(machine, 'failed', { error: { ...broken, nodeId: token.node }, last: token });
  else if (state.steps > engineLimits.stepsPerRun)
    finish(machine, 'failed', { error: { ...tooManySteps, nodeId: token.node }, last: token });
  else if (node.off !== undefined) passBy(machine, visit(machine, token), node.off);
  else {
    const entering = node.block === 'join' ? arrive(machine, token, node) : token;
    if (entering) perform(machine, visit(machine, entering), node);
  }
}

function visit(machine: Machine, token: Token): Token {
  token.visit = countVisit(machine, token.node);
  token.enteredAt = machine.now;
  return token;
}

function perform(machine: Machine, token: Token, node: PlanNode): void {
  const evaluated = atMoment(machine.now, () => evaluateInput(machine.plan, node, scopeOf(machine)));
  if (!evaluated.ok) failAt(machine, token, evaluated.error, null);
  else if (!hold(machine, token, { input: evaluated.input }, evaluated.bytes)) failRun(machine, token, stateTooLarge, null);
  else if (node.kind === 'steer') {
    const enter = machine.steering.get(node.type)?.enter;
    takeResult(
      machine,
      token,
      guarded(() => enter?.(token.input, contextOf(machine, token))),
      null,
    );
  } else ask(machine, token, node);
}

/** Work for the driver: an effect in its transaction, or a call outside. */
function ask(machine: Machine, token: Token, node: PlanNode): void {
  token.ref = `${token.node}#${token.visit}`;
  const { node: nodeId, ref, input } = token;
  if (node.kind === 'effect') {
    token.phase = 'effect';
    machine.commands.push({ kind: 'effect', ref, nodeId, visit: token.visit, type: node.type, input });
  } else if (node.call) {
    token.phase = 'call';
    machine.commands.push({ kind: 'call', ref, nodeId, type: node.type, input, ...node.call });
  } else failAt(machine, token, broken, null);
}

/** What a wait, or the children, came to: for the node to decide. A step that does not decide purely is run again with the answer. */
export function resume(machine: Machine, token: Token, answer: WaitAnswer): true {
  const node = machine.plan.nodes[token.node];
  const steer = machine.steering.get(node?.type ?? '')?.resume;
  if (!steer && node?.kind === 'effect') return runAgain(machine, token, { type: node.type, answer });
  let isPure = true;
  const result = guarded(() => {
    const context = contextOf(machine, token);
    const decided = steer?.(token.input, answer, Object.assign(context, { output: token.output }));
    isPure = decided !== 'run';
    return decided === 'run' ? undefined : decided;
  });
  if (!isPure && node?.kind === 'effect') return runAgain(machine, token, { type: node.type, answer });
  takeResult(machine, token, result, null);
  return true;
}

function runAgain(machine: Machine, token: Token, { type, answer }: { type: string; answer: WaitAnswer }): true {
  token.phase = 'effect';
  token.ref = `${token.node}#${token.visit}~${token.waits}!`;
  const { ref, node: nodeId, visit: number, input, output } = token;
  const { kind, payload } = answer;
  machine.commands.push({ kind: 'effect', ref, nodeId, visit: number, type, input, answer: { kind, payload, output } });
  return true;
}

function contextOf(machine: Machine, token: Token): SteerContext {
  const { state, now } = machine;
  const frame = token.frame === 0 ? null : frameOf(machine, token.frame);
  return {
    now,
    accountTimeZone: state.run.timeZone,
    visit: token.visit,
    contact: state.contact,
    round: frame?.kind === 'loop' && frame.node === token.node ? frame.round : 0,
    calendar: (id) => machine.calendars.get(id) ?? null,
    chance: chanceOf(state.run.id, token.node, token.visit),
  };
}

/** Switched off: no output, no work, one line in the trace. */
function passBy(machine: Machine, token: Token, port: string): void {
  trace(machine, token, { status: 'skipped', port, tookMs: null, output: {}, error: null });
  follow(machine, token, machine.plan.nodes[token.node], port);
}
