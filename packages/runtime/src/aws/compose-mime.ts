import type { OutgoingMail } from '../ports/index.ts';

/** The message as MIME: plain text and HTML as alternatives, attachments after them. */
export const composeMime = async (mail: OutgoingMail): Promise<Uint8Array> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const node = new MailComposer({
    from: mail.from,
    to: mail.to,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    // As a string it would be written as it stands, which is no date of RFC 5322.
    date: new Date(mail.date),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { ...mail.headers },
    attachments: mail.attachments.map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return node.build();
};
