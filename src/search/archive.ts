import type { Document } from '#model/document.ts';

export type Archive = { documents: readonly Document[] };
