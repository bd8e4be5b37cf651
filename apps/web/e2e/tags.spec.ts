import { barriersInEveryLook } from './barriers.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('a tag is made, coloured, merged into another one and removed; one that a workflow names stays', async ({ page }) => {
  const word = `T${Date.now()}`;
  const { id } = await send<{ id: string }>(page, 'POST', '/contacts', {
    ...{ name: `Tilda ${word}`, addresses: [`+4670175${String(Date.now()).slice(-4)}`], language: null, timeZone: null, fields: {} },
  });
  await send(page, 'POST', `/contacts/${id}/tags`, { name: `Watr ${word}` });
  await send(page, 'POST', '/workflows', {
    name: `Names ${word}`,
    graph: { nodes: [{ id: 'tag1', type: 'tag.add', input: { tag: `Kept ${word}` }, position: { x: 0, y: 0 } }], edges: [] },
  });
  await page.goto('/contacts');
  await page.getByRole('link', { name: 'Tags', exact: true }).click();
  for (const name of [`Water ${word}`, `Kept ${word}`]) {
    await page.getByRole('button', { name: 'New tag' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
  const act = async (tag: string, item: string) => {
    await page.getByRole('button', { name: `More for the tag ${tag} ${word}` }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const dialog = page.getByRole('dialog');

  await act('Water', 'Change name or colour');
  await dialog.getByRole('radio', { name: 'Blue' }).check();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);

  await act('Watr', 'Merge into another tag');
  await expect(dialog.getByText('1 contact gets the other tag instead.')).toBeVisible();
  await dialog.getByLabel('Into').selectOption({ label: `Water ${word}` });
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('link', { name: `Watr ${word}`, exact: true })).toHaveCount(0);

  await act('Kept', 'Remove');
  await expect(dialog.getByRole('link', { name: `Names ${word}` })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: `Water ${word}`, exact: true }).click();
  await page.getByRole('link', { name: `Tilda ${word}` }).click();
  await expect(page.getByRole('list', { name: 'Tags' }).getByRole('link', { name: `Water ${word}` })).toBeVisible();
  await page.goto('/contacts/tags');
  await act('Water', 'Remove');
  await expect(dialog.getByText('It is taken from 1 contact. This cannot be undone.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('link', { name: `Water ${word}`, exact: true })).toHaveCount(0);
});
