/** What is wrong with one field of a document, such as `quotations[3].spans[0].end`. */
export type Finding = { field: string; problem: string };
