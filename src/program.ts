import { loadEnvironment } from '#config/environment.ts';
import { createLog } from '#config/log.ts';
import { readSettings } from '#config/settings.ts';
import { endOnBugs, endWith, stopWhenAsked, surviveStrayRejections } from './process.ts';
import { start } from './start.ts';

endOnBugs();
try {
  const settings = readSettings(loadEnvironment());
  const log = createLog(settings.logLevel, settings.discord ? [settings.discord.token] : []);
  surviveStrayRejections(log);
  const running = await start({ settings, log, onFatal: endWith });
  stopWhenAsked(running.stop);
  process.stdout.write(`${running.greeting}\n`);
} catch (error) {
  endWith(error);
}
