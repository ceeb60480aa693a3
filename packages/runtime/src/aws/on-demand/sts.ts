// Imported as a whole, a client brings every command it has into the bundle; this is the one we send.
export { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
