import { config } from 'dotenv';

/** The environment's variables, with those of a `.env` file in the working directory that are not set yet. */
export function loadEnvironment(): NodeJS.ProcessEnv {
  config({ quiet: true });
  return process.env;
}
