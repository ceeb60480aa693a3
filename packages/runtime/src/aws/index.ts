export * from './create-s3-blobs.ts';
export * from './create-ses-mail.ts';
export * from './create-ses-quota.ts';
export * from './create-sqs-queue.ts';
export * from './create-table-clients.ts';
