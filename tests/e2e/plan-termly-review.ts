import type { Page } from 'playwright-core';

/** Plans a termly review on this day through the API, as whoever is signed in on the page; gives the answer's status. */
export const planTermlyReview = (page: Page, pupilId: string, on: string): Promise<number> =>
  page.evaluate(
    async ([id, day]) => {
      const headers = {
        authorization: `Bearer ${sessionStorage.getItem('waymark.token')}`,
        'content-type': 'application/json',
      };
      const file = await (await fetch(`/v1/pupils/${id}`, { headers })).json();
      const body = JSON.stringify({
        ...{ kind: 'sen-support-review', on: day, startsAt: '14:00', endsAt: '15:00', place: 'Room 4' },
        ...{ staffIds: [], professionals: [], askedOtherwise: [] },
      });
      const planned = await fetch(`/v1/pupils/${id}/meetings`, {
        method: 'POST',
        headers: { ...headers, 'if-match': `"${file.fileVersion}"` },
        body,
      });
      return planned.status;
    },
    [pupilId, on] as const,
  );
