import { stripTypeScriptTypes } from 'node:module';

/**
 * TypeScript to JavaScript, by the same stripper that runs this project itself.
 * Node announces it as experimental on its first use; a person who starts the preview can do
 * nothing with that line, so it is held back for the length of this one synchronous call.
 */
export function stripTypes(source: string): string {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
