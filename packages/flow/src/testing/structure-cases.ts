import type { CompileFacts } from '../compile/compile-facts.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import { testGraph } from './test-nodes.ts';

export type Nodes = Parameters<typeof testGraph>[0];
export const inside = (container: string): Partial<GraphNode> => ({ within: container });
/** A graph that begins with the trigger `s`. */
export const startGraph = (nodes: Nodes, tracks: string[]): Graph => testGraph({ s: ['start'], ...nodes }, tracks);
const three = { f: ['fork'], a: ['step'], b: ['step'], c: ['step'] } satisfies Nodes;
const out = ['s>f', 'f.one>a', 'f.two>b', 'f.three>c'];

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
/** Each fork stands on a branch of the one before. */
const forksInForks = (count: number): Graph =>
  startGraph(
    Object.fromEntries(
      numbers(count)
        .flatMap((i): [string, Nodes[string]][] => [
          [`f${i}`, ['fork']],
          [`a${i}`, ['step']],
          [`b${i}`, ['step']],
        ])
        .concat([['end', ['step']]]),
    ),
    [
      's>f0',
      ...numbers(count).flatMap((i) => [`f${i}.one>${i + 1 < count ? `f${i + 1}` : 'end'}`, `f${i}.two>a${i}`, `f${i}.three>b${i}`]),
    ],
  );
const triesInTries = (count: number): Graph =>
  startGraph(
    {
      ...Object.fromEntries(numbers(count).map((i): [string, Nodes[string]] => [`t${i}`, ['try', {}, i === 0 ? {} : inside(`t${i - 1}`)]])),
      m: ['step', {}, inside(`t${count - 1}`)],
    },
    ['s>t0', ...numbers(count).map((i) => `t${i}.do>${i + 1 < count ? `t${i + 1}` : 'm'}`)],
  );

/** One smallest graph per code, the whole sentence that it gives, and whether its fix does away with it. */
export type FindingCase = [code: string, message: string, graph: Graph, fix: 'fixed' | 'none', facts?: CompileFacts];

export const structureCases: FindingCase[] = [
  ['workflow.no_trigger', 'Nothing starts this workflow. Add a trigger, such as an incoming text message.', testGraph({}, []), 'none'],
  [
    'node.unknown_type',
    'This installation has no step type stepp. Did you mean step?',
    startGraph({ m: ['step'], x: ['stepp'] }, ['s>m']),
    'fixed',
  ],
  [
    'node.unknown_version',
    'This step was made with version 9 of Step; this installation has version 1. Update the installation.',
    startGraph({ m: ['step'], x: ['step', {}, { version: 9 }] }, ['s>m']),
    'none',
  ],
  [
    'node.reserved_id',
    'contact is a word of the expression language. Give this step another id.',
    startGraph({ contact: ['step'] }, ['s>contact']),
    'fixed',
  ],
  [
    'node.unreachable',
    'No track leads to Step, so it never runs. Connect it or remove it.',
    startGraph({ m: ['step'], x: ['step'] }, ['s>m']),
    'fixed',
  ],
  [
    'edge.dangling',
    'A track from Step leads to gone, which is not there any more. Remove the track, or lead it to another step.',
    startGraph({ m: ['step'] }, ['s>m', 'm>gone']),
    'fixed',
  ],
  [
    'edge.unknown_port',
    'Step has no way out called nexxt. Did you mean next? Remove the track, or draw it from another way out.',
    startGraph({ m: ['step'], o: ['step'] }, ['s>o', 'o>m', 'm.nexxt>o']),
    'fixed',
  ],
  [
    'edge.port_taken',
    'Two tracks leave Start by the same way out (next). Remove one of them.',
    startGraph({ m: ['step'] }, ['s>m', 's.next>m']),
    'fixed',
  ],
  [
    'edge.into_trigger',
    'Start starts the workflow, so no track can lead to it. Remove the track from Step.',
    startGraph({ m: ['step'] }, ['s>m', 'm>s']),
    'fixed',
  ],
  [
    'port.loose',
    'Nothing follows No of If; a run that goes there ends. Connect a step, or leave it if that is meant.',
    startGraph({ q: ['if', { condition: 'true' }], y: ['step'] }, ['s>q', 'q.yes>y']),
    'none',
  ],
  [
    'loop.unguarded',
    'The loop through Step has no step that waits. A run that goes round it 1 000 times is stopped. Add a wait, or a way out.',
    startGraph({ m: ['step'] }, ['s>m', 'm>m']),
    'none',
  ],
  [
    'fork.many_lines',
    'From Fork on, up to 201 ways, loops and tries can be open at the same time; a run with over 200 is stopped. Bring ways together before they part again, or use For each.',
    forksInForks(100),
    'none',
  ],
  [
    'container.too_deep',
    'Try is the last of 21 that stand one inside the other; 20 is the most. Let a workflow of its own do what is inside, and call it.',
    triesInTries(22),
    'none',
  ],
  [
    'input.unknown',
    'Step has no setting “txt”, so it is not used. Did you mean “text”?',
    startGraph({ m: ['step', { txt: 'Hi' }] }, ['s>m']),
    'fixed',
  ],
  [
    'input.unknown',
    'Wait has no setting “duration of it”, so it is not used.',
    startGraph({ w: ['wait', { duration: { amount: 1, unit: 'days', 'duration of it': 3 } }] }, ['s>w']),
    'fixed',
  ],
  ['input.missing', 'Write something in “Text”.', startGraph({ a: ['ask'] }, ['s>a']), 'none'],
  [
    'input.invalid',
    'At most is over 1000. Enter a smaller number.',
    startGraph({ l: ['loop', { condition: 'false', limit: 5000 }], m: ['step', {}, inside('l')], e: ['step'] }, [
      's>l',
      'l.round>m',
      'l.done>e',
    ]),
    'fixed',
  ],
  [
    'contact.unset',
    'Tag works on the contact of the run, and a run may come here without one. Put Find or create contact before it.',
    startGraph({ t: ['tag'] }, ['s>t']),
    'none',
  ],
  [
    'plan.too_large',
    'This workflow is too large. It has 2001 steps; 2000 is the most. Split it into several workflows.',
    testGraph(Object.fromEntries(Array.from({ length: 2001 }, (_, i): [string, ['step']] => [`n${i}`, ['step']])), []),
    'none',
  ],
  // Containers
  [
    'container.unknown',
    'Step stands inside gone, which is not there any more. Take it out, or put it into another container.',
    startGraph({ m: ['step', {}, inside('gone')], a: ['step'] }, ['s>a']),
    'fixed',
  ],
  [
    'container.not_one',
    'Step stands inside Step, which cannot hold other steps. Take it out.',
    startGraph({ a: ['step'], m: ['step', {}, inside('a')] }, ['s>a']),
    'fixed',
  ],
  [
    'container.circle',
    'Try and Try stand inside each other. Take one of them out.',
    startGraph({ a: ['step'], t: ['try', {}, inside('u')], u: ['try', {}, inside('t')] }, ['s>a']),
    'fixed',
  ],
  [
    'container.trigger',
    'Other start starts the workflow, so it cannot stand inside another step. Take it out.',
    startGraph({ t: ['try'], m: ['step', {}, inside('t')], o: ['other', {}, inside('t')] }, ['s>t', 't.do>m', 'o>m']),
    'fixed',
  ],
  [
    'container.crossed',
    'The track from Step to Step leads out of Try. Remove it: a run goes into a container and out of it only through the container itself.',
    startGraph({ t: ['try'], m: ['step', {}, inside('t')], e: ['step'] }, ['s>t', 't.do>m', 't>e', 'm>e']),
    'fixed',
  ],
  [
    'container.inside_elsewhere',
    'Try of Try leads to Step, which does not stand inside it. Lead it to a step inside, or move Step into it.',
    startGraph({ t: ['try'], m: ['step', {}, inside('t')], e: ['step'] }, ['s>t', 't>e', 't.do>e']),
    'fixed',
  ],
  [
    'container.empty',
    'Try has no first step. Put a step into it and connect Try to it.',
    startGraph({ t: ['try'], m: ['step', {}, inside('t')] }, ['s>t']),
    'fixed',
  ],
  // Jumps
  [
    'goto.unknown',
    'Go to leads to mm, which is not there any more. Did you mean m?',
    startGraph({ m: ['step'], j: ['goto', { step: 'mm' }] }, ['s>m', 'm>j']),
    'fixed',
  ],
  [
    'goto.trigger',
    'Go to leads to Start, which starts the workflow. Choose the step after it.',
    startGraph({ m: ['step'], j: ['goto', { step: 's' }] }, ['s>m', 'm>j']),
    'fixed',
  ],
  [
    'goto.crossed',
    'Go to leads to Step, which stands inside Try. Choose a step of the same container.',
    startGraph({ t: ['try'], m: ['step', {}, inside('t')], j: ['goto', { step: 'm' }] }, ['s>t', 't.do>m', 't>j']),
    'fixed',
  ],
  [
    'goto.circle',
    'Go to leads back to itself without a step between. Choose another step.',
    startGraph({ m: ['step'], j: ['goto', { step: 'k' }], k: ['goto', { step: 'j' }] }, ['s>m', 'm>j']),
    'fixed',
  ],
  // Forks and joins
  [
    'fork.open_branch',
    'Nothing follows three of Fork; that branch ends at once. Connect a step, or remove the branch.',
    startGraph({ f: ['fork'], a: ['step'], b: ['step'] }, out.slice(0, 3)),
    'none',
  ],
  [
    'fork.leads_back',
    'A branch of Fork leads back to Fork before the branches come together. Remove that track, or put a join before it.',
    startGraph({ ...three, w: ['wait', { duration: { amount: 1, unit: 'days' } }] }, [...out, 'c>w', 'w>f']),
    'fixed',
  ],
  [
    'fork.two_joins',
    'The branches of Fork come to different joins: Join and Join. Lead them all to one.',
    startGraph({ ...three, j: ['join', { need: 'any' }], k: ['join', { need: 'any' }] }, [...out, 'a>j', 'b>j', 'c>k']),
    'fixed',
  ],
  [
    'fork.meet',
    'Branches of Fork meet at Step without a join, so everything from there on runs once per branch. Put a join before it.',
    startGraph({ ...three, e: ['step'] }, [...out, 'a>e', 'b>e']),
    'fixed',
  ],
  [
    'join.no_fork',
    'No branches come together at Join. Remove it, or put Run in parallel before it.',
    startGraph({ j: ['join'] }, ['s>j']),
    'fixed',
  ],
  [
    'join.no_fork',
    'A run can come to Join past Fork, and would wait there for branches that do not exist. Lead that track to the step after Join.',
    startGraph({ q: ['if', { condition: 'true' }], ...three, j: ['join'] }, [
      's>q',
      'q.yes>f',
      ...out.slice(1),
      'a>j',
      'b>j',
      'c>j',
      'q.no>j',
    ]),
    'fixed',
  ],
  [
    'join.nested',
    'Join brings together Fork and the branches around it. Put a join of its own after Fork.',
    startGraph({ ...three, i: ['fork'], x: ['step'], j: ['join'] }, [
      's>f',
      'f.one>a',
      'f.two>b',
      'f.three>i',
      'i.one>c',
      'i.two>j',
      'i.three>x',
      'x>j',
      'a>j',
      'b>j',
      'c>j',
    ]),
    'fixed',
  ],
  [
    'join.need',
    'Join waits for 4 branches, and 3 come here from Fork. Ask for 3 at most.',
    startGraph({ ...three, j: ['join2', { need: 4 }] }, [...out, 'a>j', 'b>j', 'c>j']),
    'fixed',
  ],
  [
    'join.never_all',
    'three of Fork does not come to Join, so never all branches do. Lead it there, or let Join wait for fewer.',
    startGraph({ ...three, j: ['join'] }, [...out, 'a>j', 'b>j']),
    'none',
  ],
];
