import { barriersInEveryLook } from './barriers.ts';
import { read } from './hello.ts';
import { send } from './made-workflow.ts';
import { expect, test } from './session.ts';

test('a contact is made, edited where it stands, tagged, noted on, held back and let through, archived and found again', async ({
  page,
}) => {
  const stamp = Date.now();
  const [name, renamed, number] = [`Leena ${stamp}`, `Leena Korhonen ${stamp}`, `070-5${String(stamp).slice(-6)}`];
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  const notice = (words: string | RegExp) => page.getByRole('region', { name: /Notifications/ }).getByText(words);
  await page.goto('/contacts');
  await button('New contact').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Phone number').fill('12');
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(dialog.getByLabel('Phone number')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Phone number').fill(number);
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await page.waitForURL(/\/contacts\/con_/);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

  await button('Edit: Name').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(renamed);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: renamed, level: 1 })).toBeVisible();
  await expect(button('Edit: Name')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('nobody');
  await page.keyboard.press('Escape');
  await expect(page.getByText('nobody')).toHaveCount(0);
  await button('Edit: Language').click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fi');
  await button('Save').click();
  await expect(page.getByText('Finnish')).toBeVisible();

  const addresses = page.getByRole('region', { name: 'Addresses' });
  await addresses.getByRole('textbox').fill(`leena.${stamp}@mail.example`);
  await page.keyboard.press('Enter');
  const mail = addresses.getByRole('listitem').filter({ hasText: `leena.${stamp}@mail.example` });
  await expect(mail).toContainText('E-mail, written to first');
  const act = async (words: string) => {
    await mail.getByRole('button', { name: /^More for/ }).click();
    await page
      .getByRole('menuitem', { name: words })
      .or(page.getByRole('menuitemradio', { name: words }))
      .click();
  };
  await act('Hold messages back');
  await expect(mail).toContainText('Held back by a colleague');
  await act('Hold messages back');
  await page.getByRole('dialog').getByLabel('Reason').fill('Rang and asked for it.');
  await page.getByRole('dialog').getByRole('button', { name: 'Let through' }).click();
  await expect(mail).not.toContainText('Held back');

  const tags = page.getByRole('region', { name: 'Tags' });
  await tags.getByRole('combobox').fill(`Heating ${stamp}`);
  await page.keyboard.press('Enter');
  await expect(tags.getByRole('listitem')).toContainText(`Heating ${stamp}`);
  await page.getByRole('textbox', { name: 'Write a note that colleagues see' }).fill('Opens after 16 only.');
  await page.keyboard.press('Control+Enter');
  const everything = page.getByRole('region', { name: 'Everything' });
  await expect(everything.getByText('Opens after 16 only.')).toBeVisible();
  await everything.getByRole('radio', { name: 'Changes' }).check();
  await expect(everything.getByText('Rang and asked for it.')).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  await button('More for this contact').click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(notice(/^Archived/)).toBeVisible();
  await page.goto(`/contacts?search=${encodeURIComponent(`${stamp}`)}`);
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await page.getByLabel('State', { exact: true }).selectOption('archived');
  await page.getByRole('checkbox', { name: `Select ${renamed}` }).check();
  const bar = page.getByRole('region', { name: 'Selected contacts' });
  await expect(bar).toContainText('1 selected');
  await bar.getByRole('button', { name: 'Restore' }).click();
  await expect(bar).toHaveCount(0);
  await page.getByLabel('State', { exact: true }).selectOption('');
  await page.getByRole('checkbox', { name: `Select ${renamed}` }).check();
  await bar.getByRole('button', { name: 'Tag', exact: true }).click();
  await dialog.getByRole('combobox').fill(`Winter ${stamp}`);
  await dialog.getByRole('button', { name: 'Tag 1 contact' }).click();
  await expect(page.getByRole('row', { name: new RegExp(renamed) })).toContainText(`Winter ${stamp}`);
  const { items } = await read<{ items: { tags: string[] }[] }>(page, `/contacts?search=${stamp}`);
  expect(items.map((one) => one.tags)).toEqual([[`Heating ${stamp}`, `Winter ${stamp}`]]);
  // The newest notice lies over those before it.
  const tagged = page
    .getByRole('region', { name: /Notifications/ })
    .getByRole('listitem')
    .filter({ hasText: /Tag Winter/ });
  await tagged.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: new RegExp(renamed) })).not.toContainText('Winter');
});

test('a field is made with choices, put up, filled in with a contact, and offered to workflows', async ({ page }) => {
  const stamp = String(Date.now());
  const [home, heating] = [`Home ${stamp}`, `Heating ${stamp}`];
  await page.goto('/contacts/fields');
  const dialog = page.getByRole('dialog');
  const make = async (title: string, kind: string, choices = '') => {
    await page.getByRole('button', { name: 'New field', exact: true }).click();
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByLabel('Kind').selectOption({ label: kind });
    if (kind === 'Choice') {
      await dialog.getByRole('button', { name: 'Add field' }).click();
      await expect(dialog.getByLabel('Choices')).toHaveAttribute('aria-invalid', 'true');
      await dialog.getByLabel('Choices').fill(choices);
    }
    await dialog.getByRole('button', { name: 'Add field' }).click();
    await expect(page.getByRole('row', { name: new RegExp(title) })).toBeVisible();
  };
  await make(home, 'Place');
  await make(heating, 'Choice', 'Radiators\nFloor');
  const row = page.getByRole('row', { name: new RegExp(heating) });
  await expect(row).toContainText(`contact.fields.heating_${stamp}`);
  const above = page.getByRole('row', { name: new RegExp(home) }).or(row);
  await page.getByRole('button', { name: `Move ${heating} up` }).click();
  await expect(above.nth(0)).toContainText(heating);
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  const { id } = await send<{ id: string }>(page, 'POST', '/contacts', { name: `Aino ${stamp}` });
  await page.goto(`/contacts/${id}`);
  await page.getByRole('button', { name: /^Show \d+ empty/ }).click();
  await page.getByRole('button', { name: `Edit: ${heating}` }).click();
  await page.getByRole('combobox', { name: heating }).selectOption('Floor');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Facts' }).getByText('Floor')).toBeVisible();
  expect((await read<{ fields: Record<string, unknown> }>(page, `/contacts/${id}`)).fields).toEqual({ [`heating_${stamp}`]: 'Floor' });
});

test('a group is made, filled by search and by pasted numbers, renamed, archived and brought back', async ({ page }) => {
  const stamp = String(Date.now());
  const [name, number] = [`Lake Street ${stamp}`, `070-6${stamp.slice(-6)}`];
  await send(page, 'POST', '/contacts', { name: `Mira ${stamp}` });
  await page.goto('/contacts/groups');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'New group' }).click();
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Make group' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nobody is in it' })).toBeVisible();
  await page.getByRole('button', { name: 'Add people' }).click();
  await dialog.getByRole('textbox').fill(stamp);
  await dialog.getByRole('button', { name: `Add Mira ${stamp}` }).click();
  await expect(dialog.getByRole('button', { name: `Mira ${stamp} is in the group` })).toBeVisible();
  await dialog.getByRole('tab', { name: 'Paste' }).click();
  await dialog.getByRole('textbox').fill(`${number}, nonsense`);
  await dialog.getByRole('button', { name: 'Put 2 in' }).click();
  await expect(dialog).toContainText('No addresses: nonsense');
  await dialog.getByRole('button', { name: 'Make 1 contact of it' }).click();
  await expect(dialog).toContainText('1 is new in it');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('2 contacts')).toBeVisible();
  expect(await barriersInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  const act = async (words: string) => {
    await page.getByRole('button', { name: 'More for this group' }).click();
    await page.getByRole('menuitem', { name: words }).click();
  };
  await act('Rename');
  await dialog.getByLabel('Name').fill(`${name} 4`);
  await dialog.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByRole('heading', { name: `${name} 4`, level: 1 })).toBeVisible();
  await act('Archive');
  await expect(page.getByRole('button', { name: 'Add people' })).toHaveCount(0);
  await act('Restore');
  await expect(page.getByRole('button', { name: 'Add people' })).toBeVisible();
});
