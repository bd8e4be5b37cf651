/** What a part of a text costs by a provider. */
export default {
  'prices.heading': 'Prices',
  'prices.help':
    'What a part of a text costs, by country. It is noted with each message that leaves from now on, where the operator does not say it itself.',
  'prices.none': 'No prices yet: what messages cost is not known.',
  'prices.currency': 'Currency',
  'prices.country': 'Country',
  'prices.others': 'All other countries',
  'prices.amount': 'Price of a part',
  'prices.add': 'Add a price',
  'prices.save': 'Save price',
  'prices.each': '{amount} {currency} a part',
  'prices.remove': 'Remove the price: {country}',
  'prices.saved': 'The price is saved. It counts for what leaves from now on.',
  'prices.removed': 'The price is removed.',
  'prices.noNumber': 'A price is a number from 0 to 10,000, such as 0.35.',
} as const;
