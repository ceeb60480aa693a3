import { createClient } from '@waymark/contracts/client';
import { signInAs } from './visitor.ts';

const childrenOpened = 40;

/** A morning at one trust: every school's lists, forty children's pages each, the mailbox and the client itself. Gives how many pages. */
export const readScreens = async (origin: string): Promise<number> => {
  const token = await signInAs(origin, 'Trust SEND lead');
  const call = createClient({ baseUrl: origin, token: () => token, fetch });
  let pages = 0;
  const seen = <T>(answer: { ok: true; data: T } | { ok: false; problem: { title: string } }): T => {
    if (!answer.ok) throw new Error(`A page of the local stack was refused: ${answer.problem.title}.`);
    pages += 1;
    return answer.data;
  };
  const me = seen(await call('getMe', { params: {} }));
  for (const { id: schoolId } of me.schools) {
    const params = { schoolId };
    const roll = seen(await call('getRoll', { params }));
    seen(await call('getToday', { params }));
    seen(await call('getRegister', { params, query: { limit: 500 } }));
    seen(await call('getMeetings', { params }));
    for (const { pupilId } of roll.pupils.slice(0, childrenOpened)) {
      seen(await call('getPupil', { params: { pupilId } }));
    }
  }
  for (const path of ['/', '/mailbox', '/config.json']) {
    const answer = await fetch(`${origin}${path}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    pages += 1;
  }
  return pages;
};
