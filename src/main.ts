import { loadEnvironment } from '#config/environment.ts';
import { createLog } from '#config/log.ts';
import { readSettings } from '#config/settings.ts';
import { createMeter } from '#health/meter.ts';
import { endWith, stopWhenAsked, surviveStrayRejections } from './process.ts';
import { start } from './start.ts';

try {
  const settings = readSettings(loadEnvironment());
  const log = createLog(settings.logLevel, settings.discord ? [settings.discord.token] : []);
  const meter = createMeter();
  surviveStrayRejections(log, meter);
  const stopping = new AbortController();
  const starting = start({ settings, log, meter, signal: stopping.signal, onFatal: endWith });
  stopWhenAsked(async () => {
    stopping.abort();
    await (await starting).stop();
  });
  const { greeting } = await starting;
  process.stdout.write(`${greeting}\n`);
} catch (error) {
  endWith(error);
}
