import { barriersInEveryLook } from './barriers.ts';
import { step } from './builder-page.ts';
import { read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('a template is written in two languages, shown as one person gets it, and taken back to its first version', async ({ page }) => {
  const stamp = String(Date.now());
  const name = `Water ${stamp}`;
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  const number = `+46705${stamp.slice(-6)}`;
  await send(page, 'POST', '/contacts', { name: `Aino ${stamp}`, addresses: [number], language: 'sv' });
  await page.goto('/templates');
  await button('New template').click();
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Make template' }).click();
  await page.waitForURL(/\/templates\/tem_/);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

  await button('Add a value').click();
  await page.getByLabel('Name of value 1').fill('when');
  await page.getByLabel('Example for when').fill('14:00');
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.click();
  await page.keyboard.type('The water is back at ');
  await page.keyboard.insertText('{{ trigger.text }}');
  await expect(page.getByText(/trigger\.text.*is known to nobody/)).toBeVisible();
  await text.press('ControlOrMeta+A');
  await page.keyboard.insertText('The water is back at {{ values.when }}');
  await expect(page.getByText('The water is back at 14:00')).toBeVisible();
  await button('Save template').click();
  await expect(page.getByText('Version 2, changed')).toBeVisible();

  await page.getByLabel('Add a language').selectOption('sv');
  await text.click();
  await page.keyboard.insertText('Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}');
  await page.getByLabel('Search the person it is shown for').fill(`Aino ${stamp}`);
  await page.getByLabel('Person it is shown for', { exact: true }).selectOption({ label: `Aino ${stamp}` });
  await expect(page.getByText(`Hej Aino ${stamp}, vattnet är tillbaka 14:00`)).toBeVisible();
  await expect(page.getByText('Gets it in this language: Swedish.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Not saved yet. It is kept on this device.')).toBeVisible();
  await button('Save template').click();
  await expect(page.getByText('Version 3, changed')).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  await button('Versions').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore version 2' }).click();
  await expect(page.getByText('Version 4, changed')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Swedish' })).toHaveCount(0);
});

test('a step says a template, which is found under its name and kept while the workflow names it', async ({ page }) => {
  const stamp = String(Date.now());
  const name = `Water ${stamp}`;
  const number = `+46707${stamp.slice(-6)}`;
  const { id } = await send<{ id: string }>(page, 'POST', '/templates', {
    name,
    body: {
      fallback: 'en',
      texts: [{ channel: 'sms', language: 'en', text: 'The water is back at {{ values.when }}' }],
      values: [{ name: 'when' }],
    },
  });
  const { id: workflowId } = await send<{ id: string }>(page, 'POST', '/workflows', {
    name: `Says ${stamp}`,
    graph: {
      nodes: [
        { id: 'start', type: 'trigger.manual', title: 'By hand', input: {}, position: { x: 0, y: 0 } },
        { id: 'tell', type: 'msg.send', version: 2, title: 'Tell them', input: { who: 'address', to: number }, position: { x: 0, y: 200 } },
      ],
      edges: [{ id: 'a', from: 'start', port: 'next', to: 'tell' }],
    },
  });
  await page.goto(`/workflows/${workflowId}`);
  await step(page, 'tell').click();
  await page.getByRole('radio', { name: 'Template' }).check();
  const pick = page.getByRole('combobox', { name: 'Template' });
  await pick.click();
  await pick.fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(pick).toHaveValue(name);
  await page.getByRole('textbox', { name: 'when' }).click();
  await page.keyboard.type('16:30');
  await expect(page.getByText('The water is back at 16:30')).toBeVisible();
  const stored = async () =>
    (
      await read<{ draft: { graph: { nodes: { id: string; input: Record<string, unknown> }[] } } }>(page, `/workflows/${workflowId}`)
    ).draft.graph.nodes.find((node) => node.id === 'tell')?.input;
  await expect.poll(stored).toMatchObject({ template: id, templateValues: [{ name: 'when', value: '16:30' }] });

  await page.goto(`/templates/${id}`);
  await expect(page.getByRole('link', { name: `Says ${stamp}` })).toBeVisible();
  await page.getByRole('button', { name: 'More for this template', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /^Delete/ })).toBeDisabled();
  await page.keyboard.press('Escape');
});

test('an answer in the inbox begins with a template, in the language of the person', async ({ page }) => {
  const stamp = String(Date.now());
  const name = `Answer ${stamp}`;
  const contact = await send<{ id: string }>(page, 'POST', '/contacts', {
    ...{ name: `Elin ${stamp}`, addresses: [`+46706${stamp.slice(-6)}`], language: 'sv' },
  });
  await send(page, 'POST', '/templates', {
    name,
    body: {
      fallback: 'en',
      texts: [
        { channel: 'sms', language: 'en', text: 'Hi {{ contact.name }}' },
        { channel: 'sms', language: 'sv', text: 'Hej {{ contact.name }}, vi ringer {{ values.when }}' },
      ],
      values: [{ name: 'when', title: 'When' }],
    },
  });
  const { id } = await send<{ id: string }>(page, 'POST', '/conversations', { contactId: contact.id });
  await page.goto(`/inbox?open=${id}`);
  await page.getByRole('button', { name: 'Template', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Template' }).fill(name);
  await dialog.getByRole('option', { name: new RegExp(name) }).click();
  await dialog.getByLabel('When').fill('kl. 15');
  await expect(dialog.getByText(`Hej Elin ${stamp}, vi ringer kl. 15`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Put it into the answer' }).click();
  await expect(page.locator('#conversation-field')).toHaveValue(`Hej Elin ${stamp}, vi ringer kl. 15`);
  await expect(page.locator('#conversation-field')).toBeFocused();
});
