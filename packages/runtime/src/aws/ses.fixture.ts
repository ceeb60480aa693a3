import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SesFake {
  readonly endpoint: string;
  /** The forms that arrived, in order. */
  readonly received: URLSearchParams[];
  readonly stop: () => Promise<void>;
}

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const xml =
  (status: number, body: string): Reply =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(body);
  };

const namespace = 'xmlns="http://ses.amazonaws.com/doc/2010-12-01/"';
const sentXml = (id: string) =>
  `<SendRawEmailResponse ${namespace}><SendRawEmailResult>${id}</SendRawEmailResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></SendRawEmailResponse>`;
const errorXml = (code: string, message = 'No.') =>
  `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
const quotaXml = (most: string) =>
  `<GetSendQuotaResponse ${namespace}><GetSendQuotaResult><Max24HourSend>${most}</Max24HourSend><MaxSendRate>14.0</MaxSendRate><SentLast24Hours>127.0</SentLast24Hours></GetSendQuotaResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetSendQuotaResponse>`;

/** SES refuses with a code and, in a sentence of its own, says more. */
export const refusing = (code: string, message: string): Reply => xml(400, errorXml(code, message));

/** How SES may answer, and how a network may fail. */
export const replies = {
  sent: xml(200, sentXml('<MessageId>0100-abc</MessageId>')),
  sentWithoutId: xml(200, sentXml('')),
  rejected: xml(400, errorXml('MessageRejected')),
  quota: xml(200, quotaXml('50000.0')),
  noLimit: xml(200, quotaXml('-1.0')),
  throttled: xml(400, errorXml('Throttling')),
  broken: xml(500, errorXml('InternalFailure')),
  unreadable: xml(200, 'this is no XML <'),
  unreadableRefusal: xml(400, 'bad gateway'),
  dropped: (request) => request.socket.destroy(),
  silent: () => {},
} as const satisfies Record<string, Reply>;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** A server that takes what SES takes and answers as it is told. */
export const startSesFake = async (reply: Reply): Promise<SesFake> => {
  const received: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    bodyOf(request).then((body) => {
      received.push(new URLSearchParams(body));
      reply(request, response);
    }, console.error);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    received,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
