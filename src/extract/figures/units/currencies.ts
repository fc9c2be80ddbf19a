const words = `
dollar: buck
pound sterling: pound, quid, pound sterling
euro:
japanese yen: yen
chinese yuan: yuan, renminbi
indian rupee: rupee
swiss franc: franc
danish krone: danish crown
norwegian krone: krone, norwegian crown
scandinavian krone: kr
swedish krona: krona, swedish crown
russian ruble: ruble, rouble
shekel: israeli shekel
south korean won: won
malaysian ringgit: ringgit
brazilian real:
mexican peso: peso
turkish lira: lira
south african rand: rand
polish zloty: zloty, złoty, zł
kenyan shilling:
ugandan shilling:
tanzanian shilling:
nigerian naira: naira
ghanaian cedi: cedi
egyptian pound:
pakistani rupee:
sri lankan rupee:
bangladeshi taka: taka
thai baht: baht
vietnamese dong: dong
indonesian rupiah: rupiah
philippine peso:
ukrainian hryvnia: hryvnia
czech koruna: koruna
hungarian forint: forint
saudi riyal: riyal
uae dirham: dirham
australian dollar:
canadian dollar:
new zealand dollar:
hong kong dollar:
singapore dollar:
taiwan dollar:
us dollar:
bitcoin:
cent: euro cent
penny: pence
shilling:
guinea:
deutschmark: deutsche mark
`;

const signs = `
dollar: $, us$, usd, us
pound sterling: £, gbp, ps
euro: €, eur
japanese yen: ¥, jpy
chinese yuan: cny, rmb
indian rupee: ₹, rs, inr, re
pakistani rupee: pkr
bangladeshi taka: tk, bdt, ৳
shilling: sh, shs
kenyan shilling: ksh, kshs, kes
ugandan shilling: ush, ushs, ugx
tanzanian shilling: tsh, tshs, tzs
nigerian naira: ₦, n, ngn
ghanaian cedi: ₵, gh₵, ghs
philippine peso: ₱, php
thai baht: ฿, thb
indonesian rupiah: rp, idr
vietnamese dong: ₫, vnd
ukrainian hryvnia: ₴, uah
polish zloty: zł, pln
czech koruna: kč, czk
hungarian forint: huf
mexican peso: mxn
swiss franc: chf
danish krone: dkk
norwegian krone: nok
swedish krona: sek
russian ruble: ₽, rub
shekel: ₪, nis, ils
south korean won: ₩, krw
malaysian ringgit: rm, myr
brazilian real: r$, brl
turkish lira: ₺
scandinavian krone: kr
south african rand: zar, r
canadian dollar: c$, ca$, cad
australian dollar: a$, au$, aud
new zealand dollar: nz$, nzd
hong kong dollar: hk$, hkd
singapore dollar: s$, sgd
taiwan dollar: nt$
`;

function collect(list: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const [name = '', others = ''] = line.split(':');
    for (const other of [name, ...others.split(',')]) if (other.trim()) names.set(other.trim(), name);
  }
  return names;
}

/** Currencies by the lower-case singular words after a number: "danish crown". */
export const currencyWords = new Map([...collect(words), ['us dollar', 'dollar']]);

/** Currencies by the lower-case sign before a number: "£", "us$", "eur". */
export const currencySigns = collect(signs);
