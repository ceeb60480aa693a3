import { serve } from '../../local/node_modules/@hono/node-server/dist/index.mjs';
import { aFamily } from '../src/family.fixture.ts';

const family = await aFamily();
const young = await aFamily({ pupil: { dateOfBirth: '2009-11-05' as never, email: 'sam@example.org' } });
serve({ fetch: (r: Request) => family.app.fetch(r), port: 4981, hostname: '127.0.0.1' });
serve({ fetch: (r: Request) => young.app.fetch(r), port: 4982, hostname: '127.0.0.1' });
const out = {
  r: await family.link('reply'),
  s: await family.link('sign-in'),
  q: await family.link('request', family.who.professional),
  yr: await young.link('reply', young.who.child),
  ys: await young.link('sign-in', young.who.child),
};
(await import('node:fs')).writeFileSync('/tmp/links-tokens.json', JSON.stringify(out));
console.error('ready');
