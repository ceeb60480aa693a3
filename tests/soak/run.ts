import { optionsOf } from './options.ts';
import { isProven, soak } from './soak.ts';
import { tableOf } from './table.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const options = optionsOf(process.argv.slice(2));
const result = await soak(options, say);
say('');
for (const line of tableOf(options, result)) say(line);
say('');
say(
  isProven(result)
    ? 'Nothing was lost, and nothing was sent twice unmarked.'
    : 'NOT PROVEN: see LOST, UNMARKED and time above.',
);
process.exitCode = isProven(result) ? 0 : 1;
