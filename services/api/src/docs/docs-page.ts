import { routes } from '@waymark/contracts';
import { html } from 'hono/html';

const rows = () =>
  Object.values(routes).map(
    ({ id, method, path, summary, permission, etag }) => html`<tr id="${id}">
        <td><code>${method}</code></td>
        <td><code>${path}</code></td>
        <td>${summary}</td>
        <td>${permission === null ? 'anybody signed in' : permission}</td>
        <td>${etag === 'requires' ? 'If-Match' : etag === 'returns' ? 'ETag' : ''}</td>
      </tr>`,
  );

/** Every route on one readable page, without scripts or anything from elsewhere. */
export const docsPage = () => html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Waymark API</title>
      </head>
      <body>
        <main>
          <h1>Waymark API</h1>
          <p>
            Send an access token as <code>Authorization: Bearer</code>. Answers are JSON; a refusal is
            <code>application/problem+json</code> with every fault’s path. A change says which version it changes by
            <code>If-Match</code>. The whole contract, with bodies and answers, is the
            <a href="/v1/openapi.json">OpenAPI 3.1 document</a>.
          </p>
          <table>
            <caption>Routes</caption>
            <thead>
              <tr>
                <th scope="col">Method</th>
                <th scope="col">Path</th>
                <th scope="col">What it does</th>
                <th scope="col">Who may</th>
                <th scope="col">Version</th>
              </tr>
            </thead>
            <tbody>
              ${rows()}
            </tbody>
          </table>
        </main>
      </body>
    </html>`;
