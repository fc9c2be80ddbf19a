/** One suggestion while typing: `name` is shown, `value` is sent back and is an id wherever one exists. */
export type Choice = { name: string; value: string };
