import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { publishWorkflow } from './made-workflow.ts';
import { expect, maja, test, windowOf } from './session.ts';

test.describe.configure({ mode: 'serial' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

let workflowId: string;
test.beforeAll(async ({ browser }) => {
  const context = await windowOf(browser, maja);
  const name = `Chips ${Date.now().toString(36)}`;
  const made = await publishWorkflow(await context.newPage(), name, {
    steps: {
      start: ['trigger.sms', 'Text', { keywords: [name.replaceAll(' ', '').toUpperCase()] }],
      find: ['contact.findOrCreate', 'Find them'],
      ask: ['msg.sendAndWait', 'Ask the guests', { text: 'Do you come?' }],
      reply: ['msg.reply', 'Thank them', { text: 'Thanks!' }],
    },
    at: { start: [0, 0], find: [0, 200], ask: [0, 400], reply: [0, 600] },
    tracks: ['start>find', 'find>ask', 'ask.reply>reply'],
  });
  workflowId = made.workflowId;
  await context.close();
});
test.beforeEach(async ({ page }) => {
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'reply').click();
  await expect(field(page)).toBeVisible();
});

const field = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const chip = (page: Page, name: string | RegExp) => field(page).getByRole('img', { name });
const keys = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.keyboard.press(name);
};
/** The template as the field gives it away. */
const copied = async (page: Page): Promise<string> => {
  await field(page).focus();
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  await keys(page, 'Control+a', 'Control+c', 'ArrowRight');
  return page.evaluate(() => navigator.clipboard.readText());
};
const stored = async (page: Page): Promise<unknown> => {
  type Draft = { draft: { graph: { nodes: { id: string; input: { text?: string } }[] } } };
  const { draft } = await read<Draft>(page, `/workflows/${workflowId}`);
  return draft.graph.nodes.find((node) => node.id === 'reply')?.input.text;
};

test('values are chips with the name of their step, and a wrong one says what is wrong', async ({ page }) => {
  await field(page).fill('Hi {{ contact.name }}, “{{ ask.text }}”, {{ size(trigger.text) > 3 ? "a" : "b" }} {{ nobody.name }}');
  await expect(chip(page, 'Value Name of Contact')).toHaveText('ContactName');
  await expect(chip(page, 'Value Text of the answer of Ask the guests')).toBeVisible();
  await expect(chip(page, 'Value size(trigger.text) > 3 ? "a" : "b"')).toBeVisible();
  await expect(chip(page, /^Value nobody\.name\. There is no value nobody\.name\./)).toHaveClass(/sb-value-wrong/);
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page)).toHaveAccessibleDescription(/There is no value nobody\.name/);
  await expect(page.locator('.sb-value-wrong')).toHaveCount(1);
  await field(page).fill('ghp_abcdefghijklmnopqrstuvwx');
  await expect(field(page)).toHaveAccessibleDescription(/looks like an access key/);
  await expect(field(page)).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.sb-warned')).toHaveText(/^ghp_/);
  await field(page).fill('Hi {{ contact.name }}');
  await expect(field(page)).not.toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => stored(page)).toBe('Hi {{ contact.name }}');
});

test('the caret goes over a chip as over one sign, and keys remove it as one', async ({ page }) => {
  await field(page).fill('a{{ contact.name }}{{ run.id }}b');
  await keys(page, 'ArrowLeft', 'ArrowLeft', 'x', 'ArrowLeft', 'ArrowLeft', 'y', 'ArrowRight', 'z');
  expect(await copied(page)).toBe('ay{{ contact.name }}zx{{ run.id }}b');
  await keys(page, 'Control+Home', 'ArrowRight', 'ArrowRight', 'Delete', 'Delete', 'Delete', 'Delete');
  expect(await copied(page)).toBe('ayb');
  await field(page).fill('a{{ contact.name }}\n{{ run.id }}');
  await keys(page, 'Home', 'c', 'ArrowUp', 'End', 'd', 'Backspace', 'Backspace');
  expect(await copied(page)).toBe('a\nc{{ run.id }}');
  await field(page).fill('ab{{ contact.name }}cd');
  await keys(page, 'Home', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'x');
  expect(await copied(page)).toBe('axd');
  await field(page).fill('ab{{ contact.name }}cd');
  await chip(page, /Name/).click();
  await keys(page, 'Backspace');
  expect(await copied(page)).toBe('abcd');
});

test('cut and paste carry the braces, and rich text loses its looks', async ({ page }) => {
  await field(page).fill('ab {{ contact.name }} cd');
  await keys(page, 'Shift+Home', 'Control+x');
  await expect(field(page)).toHaveText('');
  await keys(page, 'Control+v', 'Control+v');
  await expect(chip(page, /Name/)).toHaveCount(2);
  expect(await copied(page)).toBe('ab {{ contact.name }} cdab {{ contact.name }} cd');
  await page.evaluate(async () => {
    const rich = new Blob(['<b>Bold</b><br>{{ run.id }}'], { type: 'text/html' });
    const plain = new Blob(['Bold\r\n{{ run.id }}'], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
  });
  await keys(page, 'Control+a', 'Control+v', 'Control+b');
  await expect(field(page).locator('b, strong')).toHaveCount(0);
  expect(await copied(page)).toBe('Bold\n{{ run.id }}');
});

test('undo and redo work in the field, and the undo of the builder goes on working', async ({ page }) => {
  await field(page).fill('Hi {{ contact.name }}');
  await keys(page, 'Backspace');
  await expect(chip(page, /Name/)).toHaveCount(0);
  await keys(page, 'Control+z');
  await expect(chip(page, /Name/)).toHaveCount(1);
  await keys(page, 'Control+Shift+z');
  await expect(field(page)).toHaveText('Hi');
  await keys(page, 'Control+z', '!');
  expect(await copied(page)).toBe('Hi {{ contact.name }}!');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(field(page)).not.toHaveText(/name!$/);
});

test('two braces open the list of values: typing filters, Enter puts in, Escape leaves the braces', async ({ page }) => {
  const list = page.getByRole('listbox', { name: 'Values' });
  await field(page).fill('Hi ');
  await page.keyboard.type('{{');
  await expect(list).toBeVisible();
  await page.keyboard.type('guests tex');
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(list.getByRole('option', { selected: true })).toContainText('ask.text');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /.+/);
  await keys(page, 'Enter');
  await expect(list).toHaveCount(0);
  await page.keyboard.type(', {{cont');
  await keys(page, 'ArrowDown', 'ArrowUp', 'Tab', '!');
  expect(await copied(page)).toMatch(/^Hi \{\{ ask\.text \}\}, \{\{ contact\.\w+ \}\}!$/);
  await page.keyboard.type('{{');
  await keys(page, 'Escape', 'x');
  await expect(list).toHaveCount(0);
  await expect(field(page)).toHaveText(/!\{\{x$/);
});

test('Enter on a chip opens its expression; Escape puts back what was', async ({ page }) => {
  await field(page).fill('Hi {{ nobody.name }} and bye');
  await keys(page, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Enter');
  const expression = page.getByLabel('Expression of this value');
  await expect(expression).toBeFocused();
  await expect(page.getByText('There is no value nobody.name').first()).toBeVisible();
  await expression.fill('"}} {{');
  await expect(expression).toHaveAccessibleDescription(/left open/);
  await expression.fill('contact.name + "}}"');
  await expect(chip(page, 'Value contact.name + "}}"')).toBeVisible();
  await keys(page, 'Escape');
  await expect(field(page)).toBeFocused();
  expect(await copied(page)).toBe('Hi {{ nobody.name }} and bye');
  await chip(page, /nobody/).dblclick();
  await expression.fill('contact.name');
  await keys(page, 'Enter');
  await expect(expression).toHaveCount(0);
  expect(await copied(page)).toBe('Hi {{ contact.name }} and bye');
});

test('an input method writes beside chips and over them', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const compose = async (text: string) => {
    for (const part of ['か', 'かん'])
      await session.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
    await session.send('Input.insertText', { text });
  };
  await field(page).fill('{{ contact.name }}{{ run.id }}');
  await keys(page, 'Home');
  await compose('日');
  await keys(page, 'ArrowRight');
  await compose('本');
  await keys(page, 'End');
  await compose('語');
  expect(await copied(page)).toBe('日{{ contact.name }}本{{ run.id }}語');
  await keys(page, 'Control+a');
  await compose('漢');
  expect(await copied(page)).toBe('漢');
});

const texts = [
  'one\n\n two  three \n',
  '{{ open {{ contact.name }} }} }{ {{{ run.id }}',
  '{{}}{{ }}{{ "}}" }} \\ "quoted',
  '👩‍👧 e\u0301 \u200b\ufeff z\u200d',
  'שלום {{ contact.name }} עולם 123 مرحبا',
];
test('any text comes out as it went in, and is stored so', async ({ page }) => {
  for (const text of texts) {
    await field(page).fill(text);
    expect(await copied(page)).toBe(text);
    await expect.poll(() => stored(page)).toBe(text);
  }
  await page.reload();
  await step(page, 'reply').click();
  await expect(chip(page, 'Value Name of Contact')).toBeVisible();
  expect(await copied(page)).toBe(texts.at(-1));
});

test('the sign that costs a part is marked and replaced, and a bubble shows the text to a person', async ({ page }) => {
  await field(page).fill(`Dear {{ contact.name }} – ${'welcome '.repeat(8)}`);
  await expect(field(page).locator('mark')).toHaveText('–');
  await expect(page.getByText('2 parts · 80 of 134 characters · Unicode')).toBeVisible();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(page.getByText('1 part · 80 of 160 characters · GSM')).toBeVisible();
  await expect(field(page).locator('mark')).toHaveCount(0);
  const { items } = await read<{ items: { name: string }[] }>(page, '/contacts?limit=20');
  const name = items.find((contact) => contact.name)?.name;
  await expect(page.getByRole('figure', { name: `What ${name} would get` })).toContainText(`Dear ${name} - welcome`);
});

test('axe finds nothing, in light, dark and forced colours, with the list and the expression open', async ({ page }) => {
  test.slow();
  const found = () => barriers(page, '[role=tabpanel]');
  for (const colours of ['light', 'dark', 'forced'] as const) {
    await page.emulateMedia({
      colorScheme: colours === 'dark' ? 'dark' : 'light',
      forcedColors: colours === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await field(page).fill('Hi {{ nobody.name }} – {{ ask.text }} {{ contact.name }} ');
    await expect(chip(page, /There is no value/)).toBeVisible();
    await page.keyboard.type('{{');
    await expect(page.getByRole('listbox', { name: 'Values' })).toBeVisible();
    expect(await found(), `${colours}, list`).toEqual([]);
    await keys(page, 'Escape', 'Backspace', 'Backspace');
    await chip(page, /Contact/).dblclick();
    await expect(page.getByLabel('Expression of this value')).toBeFocused();
    expect(await found(), `${colours}, expression`).toEqual([]);
    await keys(page, 'Escape');
  }
});

test('on a phone the list stays on the screen and a tap puts the value in', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.reload();
  await page
    .getByRole('button', { name: /Thank them/ })
    .first()
    .click();
  await field(page).fill('Hi ');
  await page.keyboard.type('{{');
  const box = await page.getByRole('listbox', { name: 'Values' }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole('option', { name: /contact\.name/ }).click();
  await expect(field(page)).toBeFocused();
  expect(await copied(page)).toBe('Hi {{ contact.name }}');
});
