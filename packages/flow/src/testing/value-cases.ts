import type { WorkflowFact } from '../compile/compile-facts.ts';
import type { Graph } from '../graph/graph.ts';
import { type FindingCase, inside, startGraph } from './structure-cases.ts';
import { testGraph } from './test-nodes.ts';

const workflow = (id: string, more: Partial<WorkflowFact> = {}): WorkflowFact => ({
  id,
  name: `Workflow ${id}`,
  inputs: {},
  returns: {},
  calls: [],
  callable: true,
  ...more,
});
const call = (workflowId: string, inputs: { name: string; value: string }[] = []): Graph =>
  startGraph({ c: ['callwf', { workflow: workflowId, inputs }] }, ['s>c']);
const holding = (text: string): Graph => startGraph({ q: ['ask', { text: 'Well?' }], m: ['step', { text }] }, ['s>q', 'q.reply>m']);
const deciding = (condition: string): Graph =>
  startGraph({ q: ['if', { condition }], y: ['step'], n: ['step'] }, ['s>q', 'q.yes>y', 'q.no>n']);

export const valueCases: FindingCase[] = [
  // Expressions and values
  ['expression.syntax', 'Something is missing at the end of this expression. Finish it.', deciding('trigger.n +'), 'none'],
  ['expression.empty', 'There is nothing between {{ and }}. Put a value there, or remove the braces.', holding('Hi {{ }}'), 'fixed'],
  [
    'expression.too_large',
    'Patterns with matches() can take very long. Use contains(), startsWith() or endsWith().',
    deciding('trigger.text.matches("a")'),
    'none',
  ],
  [
    'expression.type',
    '+ does not work between text and a number. Use string() around the number, or double() around the text.',
    holding('{{ q.value + 1 }}'),
    'none',
  ],
  [
    'expression.type',
    '+ does not work between text and a number. Use string() around the number, or double() around the text.',
    startGraph({ t: ['try'], v: ['set', { values: [{ name: 'a', value: 'x' }] }, inside('t')], m: ['step', { text: '{{ v.a + 1 }}' }] }, [
      's>t',
      't.do>v',
      't>m',
    ]),
    'none',
  ],
  ['expression.fails', 'Nothing can be divided by 0. Use another number.', holding('{{ trigger.n / 0 }}'), 'none'],
  ['template.unclosed', 'A value starts with {{ and never ends. Add }} after it.', holding('Hi {{ q.value'), 'fixed'],
  ['value.unknown', 'There is no value q.valeu. Did you mean Value?', holding('{{ q.valeu }}'), 'fixed'],
  [
    'value.not_set',
    'Value can be empty: a run can come here without passing Value. Move this step, or use an empty text when it is empty.',
    startGraph({ q: ['if', { condition: 'true' }], v: ['value', { value: 'x' }], m: ['step', { text: '{{ v.value }}' }] }, [
      's>q',
      'q.yes>v',
      'v>m',
      'q.no>m',
    ]),
    'fixed',
  ],
  [
    'value.not_set',
    'Receipt can be empty: a run can come here on a way on which it is not set. Move this step, or use an empty text when it is empty.',
    startGraph({ m: ['sms', { text: 'x' }], o: ['step', { text: '{{ m.receipt }}' }] }, ['s>m', 'm>o']),
    'fixed',
  ],
  [
    'value.inside',
    'Id belongs to one item of For each item; every item has its own, and none of them can be read out here. Read it inside For each item.',
    startGraph({ e: ['items', { list: 'trigger.list' }], m: ['step', {}, inside('e')], o: ['step', { text: '{{ default(m.id, "") }}' }] }, [
      's>e',
      'e.item>m',
      'e.done>o',
    ]),
    'none',
  ],
  [
    'value.inside',
    'Id is set inside While, and a run can come here without having been there. Read it inside, or use an empty text when it is empty.',
    startGraph({ l: ['loop', { condition: 'm.id == ""' }], m: ['step', {}, inside('l')], o: ['step'] }, ['s>l', 'l.round>m', 'l.done>o']),
    'fixed',
  ],
  [
    'value.too_early',
    'Id is not there yet: the key is worked out when a run starts. It can read what started it, the contact and the run.',
    { ...startGraph({ m: ['step'] }, ['s>m']), settings: { concurrency: { mode: 'queue', key: '{{ m.id }}' } } },
    'none',
  ],
  [
    'contact.unknown_field',
    'No contact has a field colr yet. Did you mean color?',
    startGraph({ f: ['find'], m: ['step', { text: '{{ contact.fields.colr }}' }] }, ['s>f', 'f>m']),
    'fixed',
    { contactFields: ['color'] },
  ],
  // What the account has
  [
    'address.unknown',
    'Number is not one of your numbers any more. Choose another one.',
    testGraph({ f: ['from', { address: 'adr_1' }], m: ['step'] }, ['f>m']),
    'none',
    { ownAddresses: [] },
  ],
  [
    'tag.new',
    'There is no tag vipp yet; the first run makes it. Did you mean vip?',
    startGraph({ m: ['sms', { text: 'x', tag: 'vipp' }] }, ['s>m']),
    'fixed',
    { tags: ['vip'] },
  ],
  [
    'group.unknown',
    'There is no group staf. Create it or choose another.',
    startGraph({ e: ['members', { group: 'staf' }], m: ['step', {}, inside('e')] }, ['s>e', 'e.item>m']),
    'fixed',
    { groups: ['staff'] },
  ],
  [
    'provider.missing',
    'Send text message sends by SMS, and nobody carries that for you yet. Add a provider for it first.',
    startGraph({ m: ['sms', { text: 'x' }] }, ['s>m']),
    'none',
    { channels: ['email'] },
  ],
  [
    'secret.in_plain_text',
    'This looks like an access token. Everybody who may see this workflow can read it. Keep it in a connection and choose that here.',
    startGraph({ r: ['request', { url: 'https://a.example', headers: [{ name: 'Authorization', value: 'Bearer abcdef1234567890' }] }] }, [
      's>r',
    ]),
    'none',
  ],
  [
    'message.many_parts',
    'This text takes at least 8 SMS parts, and each of them is paid. Shorten it.',
    startGraph({ m: ['sms', { text: 'x'.repeat(1200) }] }, ['s>m']),
    'none',
  ],
  // Other workflows
  [
    'trigger.keyword_shared',
    'HELP to 71400 already starts “Rescue”. A message starts only one of them: the one that was published first. Choose another keyword, or stop the other workflow.',
    testGraph({ f: ['from', { address: 'adr_1' }], m: ['step'] }, ['f>m']),
    'none',
    {
      keywords: [
        { channel: 'sms', address: 'adr_1', word: 'HELP', to: '71400', workflow: 'Rescue' },
        { channel: 'sms', address: null, word: 'HELP', to: '71500', workflow: 'Elsewhere' },
      ],
    },
  ],
  [
    'trigger.mailbox_late',
    'Nobody has looked into the mailbox help@example.com for a while, so mails to it start nothing. See its provider on Channels.',
    testGraph({ f: ['from', { address: 'adr_1' }], m: ['step'] }, ['f>m']),
    'none',
    {
      lateMailboxes: [
        { channel: 'sms', id: 'adr_1', value: 'help@example.com' },
        { channel: 'sms', id: 'adr_2', value: 'elsewhere@example.com' },
        { channel: 'email', id: 'adr_1', value: 'letters@example.com' },
      ],
    },
  ],
  [
    'workflow.unknown',
    'The workflow that Call workflow runs is not there any more. Choose another one.',
    call('wfl_a'),
    'none',
    { workflows: [] },
  ],
  [
    'workflow.not_callable',
    'Workflow wfl_a cannot be run from here: it has no published version that starts with Called by a workflow. Publish one, or choose another workflow.',
    call('wfl_a'),
    'none',
    { workflows: [workflow('wfl_a', { callable: false })] },
  ],
  [
    'workflow.recursion',
    'Call workflow runs this workflow itself, which would never end. Choose another workflow.',
    call('wfl_own'),
    'fixed',
    { workflowId: 'wfl_own' },
  ],
  [
    'workflow.recursion',
    'Call workflow leads back here by way of Workflow wfl_a and Workflow wfl_b. That would never end. Choose another workflow.',
    call('wfl_a'),
    'fixed',
    { workflowId: 'wfl_own', workflows: [workflow('wfl_a', { calls: ['wfl_b'] }), workflow('wfl_b', { calls: ['wfl_own'] })] },
  ],
  [
    'workflow.unknown_input',
    'Workflow wfl_a takes no value phon. Did you mean phone?',
    call('wfl_a', [{ name: 'phon', value: '{{ trigger.text }}' }]),
    'fixed',
    { workflows: [workflow('wfl_a', { inputs: { phone: 'string' }, required: [] })] },
  ],
  [
    'workflow.missing_input',
    'Workflow wfl_a needs a value amount (a number). Add it.',
    call('wfl_a'),
    'fixed',
    { workflows: [workflow('wfl_a', { inputs: { amount: 'double' } })] },
  ],
  [
    'workflow.wrong_type',
    'Workflow wfl_a wants a number for amount, and this is text. Use another value.',
    call('wfl_a', [{ name: 'amount', value: '12' }]),
    'fixed',
    { workflows: [workflow('wfl_a', { inputs: { amount: 'double' } })] },
  ],
];
