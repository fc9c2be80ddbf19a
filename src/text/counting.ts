/** A number with its noun in English: "1 quotation", "2 quotations", "0 parties". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
