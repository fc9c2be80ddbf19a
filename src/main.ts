import { loadEnvironment } from '#config/environment.ts';
import { foldersOf } from '#config/folders.ts';
import { confineProcess } from './confine.ts';

// The process may begin anew here, so that nothing else is loaded before.
const given = { ...process.env };
confineProcess(foldersOf(loadEnvironment()), given);
await import('./program.ts');
