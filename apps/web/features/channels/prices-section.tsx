'use client';
import type { Provider } from '@signalbox/contract';
import { Button, Field, fieldProps, IconButton, notify, Select, TextInput, useFormat, useWords } from '@signalbox/ui';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useMemo, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { countryCodes } from '../sending-rules/country-codes.ts';
import { countryName } from '../sending-rules/limit-words.ts';
import { useSetPrices } from './provider-queries.ts';

/** What a part of a text costs by this provider, as somebody types it. */
export function PricesSection({ provider: { id, prices } }: { provider: Provider }) {
  const t = useWords();
  const f = useFormat();
  const set = useSetPrices(id);
  const { currency, each } = prices ?? { currency: '', each: [] };
  const nameOf = (country: string) => (country === '' ? t('channels.prices.others') : countryName(t, country));
  const remove = (country: string) =>
    set.mutate(
      { currency, each: each.filter((one) => one.country !== country) },
      {
        onError: (error) => notify({ text: describeError(t, error).detail }),
        onSuccess: () => notify({ text: t('channels.prices.removed'), undo: () => set.mutate({ currency, each }) }),
      },
    );
  return (
    <section aria-labelledby="prices" className="grid gap-4 border-t border-line bg-surface px-7 py-5 phone:px-4">
      <div className="grid max-w-[75ch] gap-1">
        <h2 id="prices" className="text-lg">
          {t('channels.prices.heading')}
        </h2>
        <p className="text-sm text-muted">{t('channels.prices.help')}</p>
      </div>
      {each.length === 0 ? <p>{t('channels.prices.none')}</p> : null}
      <ul aria-labelledby="prices" className="grid max-w-[560px] gap-2 empty:hidden">
        {each.map(({ country, amount }) => (
          <li key={country} className="flex items-center gap-3 rounded-md border border-line px-3 py-2">
            <span className="grow font-label">{nameOf(country)}</span>
            <span className="num">{t('channels.prices.each', { amount: f.number(amount), currency })}</span>
            <IconButton label={t('channels.prices.remove', { country: nameOf(country) })} onClick={() => remove(country)}>
              <Trash2 size={16} strokeWidth={1.8} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <PriceForm id={id} prices={{ currency, each }} />
    </section>
  );
}

/** A price more, or another one for a country that has one. The currency is that of all prices. */
function PriceForm({ id, prices }: { id: string; prices: NonNullable<Provider['prices']> }) {
  const t = useWords();
  const set = useSetPrices(id);
  const [currency, setCurrency] = useState(prices.currency);
  const [country, setCountry] = useState('');
  const [amount, setAmount] = useState('');
  const [isNoNumber, setNoNumber] = useState(false);
  const problem = isNoNumber ? t('channels.prices.noNumber') : set.error ? describeError(t, set.error).detail : null;
  const countries = useMemo(
    () => countryCodes.map((value) => ({ value, label: countryName(t, value) })).sort((a, b) => a.label.localeCompare(b.label, t.language)),
    [t],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const price = amount.trim() === '' ? Number.NaN : Number(amount.replace(',', '.'));
    const isWrong = !(price >= 0 && price <= 10_000);
    setNoNumber(isWrong);
    if (isWrong) return;
    const others = prices.each.filter((one) => one.country !== country);
    set.mutate(
      { currency, each: [...others, { country, amount: price }] },
      {
        onSuccess: () => {
          setAmount('');
          notify({ text: t('channels.prices.saved') });
        },
      },
    );
  };
  return (
    <form aria-label={t('channels.prices.add')} className="grid max-w-[560px] gap-3" onSubmit={submit}>
      <div className="flex flex-wrap items-end gap-3 [&>*]:min-w-32 [&>*]:flex-1">
        <Field id="price-country" label={t('channels.prices.country')}>
          <Select
            id="price-country"
            value={country}
            onChange={(event) => setCountry(event.target.value)}
            options={[{ value: '', label: t('channels.prices.others') }, ...countries]}
          />
        </Field>
        <Field id="price-amount" label={t('channels.prices.amount')}>
          <TextInput
            {...fieldProps('price-amount', null)}
            required
            inputMode="decimal"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
        </Field>
        <Field id="price-currency" label={t('channels.prices.currency')}>
          <TextInput
            {...fieldProps('price-currency', null)}
            required
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.target.value.toUpperCase())}
          />
        </Field>
      </div>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <div>
        <Button type="submit" busy={set.isPending}>
          {t('channels.prices.save')}
        </Button>
      </div>
    </form>
  );
}
