import { assertNode24 } from './process/index.ts';

assertNode24();
const { start } = await import('./main/start.ts');
await start(process.env);
