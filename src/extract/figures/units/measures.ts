/** A unit's singular name, then the other words for it in the singular. */
const named = `
percentage: percent, per cent, pct, pc, %
percentage point: percent point, per cent point, pct point, pp
basis point: bp, bps
second: sec, secs
minute: min, mins
hour: hr, hrs, h
day:
week: wk, wks
month:
year: yr, yrs
decade:
century:
inch: ″, in
foot: ft
yard: yd
mile: mi
nautical mile:
light-year: light year
ounce: oz, fluid ounce
pound-mass: lb, lbs
ton:
metric ton: tonne, t
carat:
acre:
hectare: ha
pint:
quart:
gallon: gal
barrel:
milliampere hour: mah
celsius: C, °c, degree c, degree celsius, deg c, degc, degree centigrade, centigrade, ºc
fahrenheit: F, °f, degree f, degree fahrenheit, deg f, degf, ºf
degree: °, º, deg
calorie:
kilocalorie: kcal
horsepower: hp, ps, bhp, brake horsepower
pound-foot: pound foot, pound foot of torque
foot pound-force: lb ft, ft lb, foot pound
newton metre: Nm, newton meter
kilopound per square inch: ksi
pound per square inch: psi
mile per hour: mph
mile per gallon: mpg
kilometre per hour: kph, kmh, km h
revolutions per minute: rpm
megabit per second: mbps
gigabit per second: gbps
kilobit per second: kbps
part per million: ppm
part per billion: ppb
knot:
decibel: db
square metre: sq m, sqm, m2, square meter, sq metre, m²
square centimetre: cm2, cm²
square kilometre: sq km, km2, square kilometer, km²
square foot: sq ft, ft2, sqft
square mile: sq mile, sq mi
square inch:
square yard:
cubic metre: m3, cubic meter, m³
cubic foot:
megapixel: MP
pixel:
frame per second: fps
count: time, x
`;

const prefixes = `k kilo, M mega, G giga, T tera, m milli, c centi, µ micro, μ micro, n nano`;
const bases = `m metre meter, g gram gramme, W watt, Wh watt+hour, Hz hertz, V volt, A ampere, J joule, Pa pascal, B byte, L litre liter, l litre, eV electronvolt`;

const rows = (list: string) => list.split(', ').map((row) => row.split(' '));

/** What units are called, by the lower-case singular word or by a symbol as it is written. */
function collectMeasures(): Map<string, string> {
  const measures = new Map<string, string>();
  for (const line of named.trim().split('\n')) {
    const [unit = '', others = ''] = line.split(':');
    for (const word of [unit, ...others.split(',')]) if (word.trim()) measures.set(word.trim(), unit);
  }
  for (const [symbol = '', ...words] of rows(bases)) {
    const name = (words[0] ?? '').replace('+', ' ');
    for (const [letter = '', prefix = ''] of [['', ''], ...rows(prefixes)]) {
      measures.set(letter + symbol, prefix + name);
      for (const word of words) measures.set(prefix + word.replace('+', ' '), prefix + name);
    }
  }
  for (const [symbol, unit] of [...measures]) {
    const lower = symbol.toLowerCase();
    // "GPA" and "MPs" are no pressures and pixels.
    const other = /Pa$|^MP$/.test(symbol);
    if (lower.length > 1 && !other && !measures.has(lower)) measures.set(lower, unit);
  }
  return measures;
}

const measures = collectMeasures();

/** Letters that mean a unit only where they are glued to the number: "12MP", "40C", "6ft 2in". */
export const isGluedSymbol = (text: string): boolean => ['in', 'MP', 'C', 'F', 'x'].includes(text);

/** Symbols of one letter mean a unit only where they are glued to the number, or where no word follows. */
export const isShortSymbol = (text: string): boolean => /^\p{L}$/u.test(text);

/** The unit that a symbol as written, or a lower-case singular word, stands for. */
export function measureCalled(name: string): string | undefined {
  return measures.get(name);
}
