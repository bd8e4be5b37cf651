const lines = [
  'acadaeafagaialamaoarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbwbybzcacccdcf',
  'cgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegeheresetfifjfkfmfofrgagbgdgegfgg',
  'ghgiglgmgngpgqgrgtgugwgyhkhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkw',
  'kykzlalblclilklrlsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenf',
  'ngninlnonpnrnunzompapepfpgphpkplpmprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsm',
  'snsosrssstsvsxsysztatctdtgthtjtktltmtntotrtttvtwtzuaugusuyuzvavcvevgvivnvuwfwsxk',
  'yeytzazmzw',
  '',
];

/** Countries and regions that have phone numbers (ISO 3166), without the tables that know those numbers. */
export const countryCodes: readonly string[] = lines.flatMap((line) => line.toUpperCase().match(/../g) ?? []);
