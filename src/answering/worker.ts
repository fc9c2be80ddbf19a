import { commands } from '#commands/index.ts';
import { serve } from './serve.ts';

serve(commands);
