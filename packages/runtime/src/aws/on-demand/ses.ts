// Imported as a whole, a client brings every command it has into the bundle; these are the ones we send.
export { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
