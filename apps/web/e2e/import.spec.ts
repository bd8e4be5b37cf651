import { barriersInEveryLook } from './barriers.ts';
import { expect, test } from './session.ts';

test('a file becomes contacts: read, mapped, tried dry, imported, and taken back', async ({ page }) => {
  const stamp = String(Date.now()).slice(-7);
  const [maja, field, group] = [`Maja Ström ${stamp}`, `Flat ${stamp}`, `Street ${stamp}`];
  const text = `Namn;Mobil;${field}\r\n${maja};070-2${stamp.slice(-6)};3\r\nBo ${stamp};none;4\r\n`;
  await page.goto('/contacts/imports');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: `people-${stamp}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await page.waitForURL(/\/contacts\/imports\/imp_/);
  await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(page.getByRole('cell', { name: maja })).toBeVisible();
  await page.getByRole('link', { name: 'Go on to the columns' }).click();
  const goes = page.getByLabel(`Where ${field} goes`);
  await expect(page.getByLabel('Where Mobil goes')).toHaveValue('phone');
  await goes.selectOption({ label: 'New field' });
  await page.getByLabel('Kind of the new field').selectOption('number');
  const everyone = page.getByRole('combobox', { name: 'Name of the group' });
  await everyone.fill(group);
  await everyone.blur();
  await page.getByRole('button', { name: 'Make a dry run' }).click();
  const dry = page.getByRole('region', { name: 'Dry run' });
  await expect(dry.getByText('none is not a phone number')).toBeVisible();
  await expect(dry.getByRole('list', { name: 'First differences' })).toContainText(maja);
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByText('Imported', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'See contacts' }).click();
  await page.getByLabel('Search contacts').fill(maja);
  const row = page.getByRole('row', { name: new RegExp(maja) });
  await expect(row).toContainText(group);
  await page.goBack();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
});
